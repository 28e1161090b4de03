import { phrases, type Rule } from '../rule.js';

export const harshStartup: Rule = {
  id: 'respect/harsh-startup',
  family: 'criticism',
  severity: 'warning',
  source: 'harsh-startup',
  says: '“{match}” opens with blame',
  why: 'How a talk begins often sets how it goes. Begin with what you felt or need.',
  find: phrases(
    [
        'the worst (day|evening|night|week|weekend|year|holiday|birthday|christmas) of my life and it is (all)? (because of you|your fault)',
      'why (did|do|have|would|could|can|are|were) (not)? you (not|never|always|even|just|still|ever)? (call|text|reply|answer|tell me|say (anything|something|so)|come|listen|help|pick up|let me know|do|done|clean|care|try|be|bother|respond|message|told|called|texted|ignore|ignoring|lie|lying|lied|cancel|ruin|forget|make|start|treat|act|acting|being|want|leave|left) ...',
      'why did not you', 'why (do|can|could|would) not you (ever|just|even|care|listen|love|trust|want|answer|reply|text|call|understand|see|say|admit|help|be)', 'why have not you', 'why (do|must|would) you (always|constantly|even|have to|never|keep) ...',
      '^ (so|and|but)? we need to talk $', 'we (seriously|really) need to talk', 'we need to (have a talk|have a conversation|discuss your)',
      'how hard (is it|can it be|would it be) to', 'is it (really)? (so|that) hard (to|for you)', 'what (is|the hell is|the fuck is|on earth is) (actually)? wrong with you', 'what is your (problem|deal|excuse|issue) (this time|now|with me)', '^ what is your problem $',
      'what (the hell|the fuck|on earth|in gods name) were you thinking', 'who do you think you are', 'how (dare|could) you', 'what (the hell|the fuck) (is this|was that|are you doing|did you do)', '^ (so|and) you (just|really|actually|think you|think i am|thought you|decided|went|did not|could not|were too|are just|forgot) ...',
      'do you (even|ever|actually) (think|listen|care|read|try|realise|realize|know how) ...', 'are you (even|ever) (listening|going to|trying|reading)', 'explain yourself', '^^ (explain|seriously) $$', 'this is (all)? your fault', 'you (let|have let) me down (again)?', 'i (asked|told|have told|have asked) you (a (hundred|thousand|million) times|so many times|twice already|already|how many times)', 'how many times (do|must) i (have to)? (say|tell|ask|repeat)', 'how many times have i (told|asked) you (to|not|about|before|already)', 'how many times do i have', 'what did i (just)? (say|tell you)', 'you (promised|said you would) and (you)? (did not|never|forgot)', 'you (could|should) have (at least|told me|called|texted|asked|said|just)', 'once again you', 'typical (of you|you)', 'you had one job', '(it is|this is)? (all|entirely) your (own)? fault', 'it is your (own)? fault (i|we|that|this|it|for)', 'why do i (even)? bother (explaining|telling|talking|trying|cooking|asking|with you|anymore)?', 'do you (ever)? think before you (open|speak|talk|say|type|act)', 'when are you (ever|finally)? going to (start acting|grow|learn|listen|stop (lying|being|drinking|blaming)|get a job|sort|change|realise|realize)', 'do you ever (finish|listen|think|stop|do|learn|clean|read|help|ask|care|shut)', 'did it (not|ever)? occur to you', 'i should have known (better than to (trust|ask|expect|rely)|you (would|could|will) (not|never|forget))', '(stop|quit)? (acting|behaving) like (a|an) (child|baby|toddler|brat|idiot|teenager|fool|victim)', '(act|behave) like (an adult|a grown up|a grown man|a grown woman) (for once|please)?', '(which|what) part of ... (do|did) you not (get|understand)', 'just once i would (like|love) (you to|it if you)', 'for once in your life', 'i am not your (secretary|mother|maid|mum|mom|servant|cleaner|slave|mommy|therapist|assistant|babysitter)', 'sort your (own)? life out', 'you (forgot|messed up|screwed up|blew it) again', '^ typical $', 'here we go again', 'what is it (this time|now)', 'unbelievable',
    ],
    {
      joking: 'skip',
      unless: [
        'why can not you come', 'why did not you (tell me|say) (it was|you (were|are|had|could|got|won|can)) ...', 'you had one job and you (did|nailed|smashed)', 'do you ever stop (being (kind|lovely|sweet|so|gorgeous|wonderful)|smiling|amazing)',
        'why (did|do|have|would|could|can) not (you)? ... (birthday|come over|come with|join|get some rest|rest|take|try|stay|sit|put|wear|go ahead|go first|ever think)', 'why do not you (come|join|call me|text me|go|take|try|stay|sit|bring|meet|just come|get|order|pick|let|have|ask|and|send|put|wear|watch|show|start|tell me about|tell me all)', 'why are you (so|up|awake|still (up|awake|working|at work|in)|being so (cute|sweet|nice|kind|good)|laughing|smiling|sorry|thanking|crying|sad|worried|the)', 'why do you (have to|always) (be|look|smell|make me|taste|do you) (so|this|that)? (cute|good|nice|perfect|far|away|beautiful|amazing|gorgeous|hot|lovely|laugh|smile|funny)', 'why did you (not)? (say|tell me) you (were|are) (ill|sick|poorly|tired|hurt|sad|so|this|a|famous|good|coming)',
        'unbelievable (cake|food|view|news|day|night|goal|you|that|this|how|what)', 'how could you (not|know|tell|resist|ever think i)', 'how hard is it to (make|learn|play|cook|get|find|grow|knit|speak|bake|fix|install|park)', 'we need to talk about (that|how|the|this|dinner|your (hair|cooking|amazing|new))', 'what the hell is this (delicious|amazing|song|cake)', 'do you ever (think (about|of)|miss|wonder|dream|feel|notice|go|sleep|read|get|want)', 'do you actually (want|like|fancy|need)', 'do you even (like|want|need|fancy|sleep|know how (much|happy|good|proud|lovely))', 'you (could|should) have (told me you|called me|seen|heard|been there|at least let|asked me for|said you were|just)', 'here we go again (lol|haha|on)', 'and you (just)? (made|make|look|are|get|have|did it|were)', 'so you (just|really|think|thought|decided|went|actually)? (got|won|did it|passed|made it|like|love|fancy|home|back|can|know|are|free|liked|enjoyed|saw|met|should|could|remember|want)', 'what is your (problem|issue|deal) with (olives|coriander|cilantro|pineapple)', 'are you (even|ever) going to (tell|show|let)', 'i (told|have told) you already (i|how|that i|you are)',
      ],
      unlessAnywhere: ['happy birthday', 'congratulations', 'proud of you', 'poor thing', 'poor you', 'love you'],
    },
  ),
  bad: [
    "[Why didn't you call]",
    '[why do you always have to make] it about money',
    '[how hard is it to] send one text',
    '[We need to talk].',
    '[what is wrong with you]',
    "[whats your problem]",
    '[this is your fault]',
    '[how dare you]',
  ],
  fine: [
    "why didn't you tell me it was your birthday!! happy birthday",
    "why don't we get pizza",
    "why didn't you say you were ill, poor thing",
    'why do you have to be so cute',
    'we need to talk about that sunset',
    'how hard is it to make kimchi?',
    "what's wrong with the boiler",
    'how could you not love that dog',
    "what's your problem with olives",
  ],
  better: ['I missed your call today, all ok?', 'I was looking forward to Friday. What happened?'],
};

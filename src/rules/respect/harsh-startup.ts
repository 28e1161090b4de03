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
      'why (did|do|have|would|could|can|are|were) (not)? you (not|never|always|even|just|still|ever)? (call|text|reply|answer|tell|ask|say|come|listen|help|pick up|let me know|do|done|clean|care|try|be|bother|respond|message|told|called|texted|ignore|ignoring|lie|lying|lied|cancel|ruin|forget|make|start|treat|act|acting|being|want|leave|left) ...',
      'why (did|do|can|could|have|would) not you', 'why (do|must|would) you (always|constantly|even|have to|never|keep) ...',
      '^ (so|and|but)? we need to talk $', 'we (seriously|really) need to talk', 'we need to (have a talk|have a conversation|discuss your)',
      'how hard (is it|can it be|would it be) to', 'is it (really)? (so|that) hard (to|for you)', 'what (is|the hell is|the fuck is|on earth is) (actually)? wrong with you', 'what is your (problem|deal|excuse|issue) (this time|now|with me)?',
      'what (were|the hell were|the fuck were) you thinking', 'who do you think you are', 'how (dare|could) you', 'what (the hell|the fuck) (is this|was that|are you doing|did you do)', '^ (so|and) you (just|really|actually|think|thought|decided|went|did not|could not|were too|are just|forgot) ...',
      'do you (even|ever|actually) (think|listen|care|read|try|realise|realize|know how) ...', 'are you (even|ever) (listening|going to|trying|reading)', 'explain yourself', '^ (explain|seriously) $', 'this is (all)? your fault', 'you (let|have let) me down (again)?', 'i (asked|told|have told|have asked) you (a (hundred|thousand|million) times|so many times|twice already|already|how many times)', 'how many times (do|have|must) i', 'what did i (just)? (say|tell you)', 'you (promised|said you would) and (you)? (did not|never|forgot)', 'you (could|should) have (at least|told me|called|texted|asked|said|just)', 'once again you', 'typical (of you|you)', '^ typical $', 'here we go again', 'what is it (this time|now)', 'unbelievable',
    ],
    {
      joking: 'skip',
      unless: [
        'why (did|do|have|would|could|can) not (you)? ... (birthday|come over|come with|join|get some rest|rest|take|try|stay|sit|put|wear|go ahead|go first|ever think)', 'why do not you (come|join|call me|text me|go|take|try|stay|sit|bring|meet|just come|get|order|pick|let|have|ask|and|send|put|wear|watch|show|start|tell me about|tell me all)', 'why are you (so|up|awake|still (up|awake|working|at work|in)|being so (cute|sweet|nice|kind|good)|laughing|smiling|sorry|thanking|crying|sad|worried|the)', 'why do you (have to|always) (be|look|smell|make me|taste|do you) (so|this|that)? (cute|good|nice|perfect|far|away|beautiful|amazing|gorgeous|hot|lovely|laugh|smile|funny)', 'why did you (not)? (say|tell me) you (were|are) (ill|sick|poorly|tired|hurt|sad|so|this|a|famous|good|coming)',
        'unbelievable (cake|food|view|news|day|night|goal|you|that|this|how|what)', 'how could you (not|know|tell|resist|ever think i)', 'how hard is it to (make|learn|play|cook|get|find|grow|knit|speak|bake|fix|install|park)', 'we need to talk about (that|how|the|this|dinner|your (hair|cooking|amazing|new))', 'what the hell is this (delicious|amazing|song|cake)', 'do you ever (think (about|of)|miss|wonder|dream|feel|notice|go|sleep|read|get|want)', 'do you actually (want|like|fancy|need)', 'do you even (like|want|need|fancy|sleep|know how (much|happy|good|proud|lovely))', 'you (could|should) have (told me you|called me|seen|heard|been there|at least let|asked me for|said you were|just)', 'here we go again (lol|haha|on)', 'and you (just)? (made|make|look|are|get|have|did it|were)', 'so you (just|really|think|thought|decided|went|actually)? (got|won|did it|passed|made it|like|love|fancy|home|back|can|know|are|free|liked|enjoyed|saw|met|should|could|remember|want)', 'what is your (problem|issue|deal) with (olives|coriander|cilantro|pineapple)', 'are you (even|ever) going to (tell|show|let)', 'i (told|have told) you already (i|how|that i|you are)',
      ],
      unlessAnywhere: ['happy birthday', 'congratulations', 'proud of you', 'poor thing', 'poor you', 'love you'],
    },
  ),
  bad: [
    "[Why didn't you call]",
    '[why do you always have to] make it about money',
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

import type { Draft } from '../../text/draft.js';
import { both, notPrecededBy, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, type Hit, phrases, type Rule, type When, whole } from '../rule.js';
import { leanIn, newsIn } from './words/news.js';
import { piecesOf } from './words/turn.js';

const asked = byFirstWord(
  /\b(what (should|shall|can|do|would|could|am|will) (i|we|you)|(should|shall) (i|we)|any (ideas?|advice|tips?|suggestions?|thoughts?|recommendations?)|help me|need (some |your )?(help|advice|tips|ideas)|how (do|can|should|would) (i|you)|do you know|got any|your advice|what to do|tell me what|what works|recommend|suggest|advise|do you think|what would)\b/,
);
const comfort = byFirstWord(
  /\b(oh no|oh (love|babe|baby|sweetheart|darling|honey|god|hun|bless|mate|man|you)|sorry|poor|aw+|ugh|ouch|oof|sounds|must (be|feel|have)|that is (so )?(awful|horrible|rough|rubbish|hard|shit|terrible|unfair|crap|rotten|grim|tough|bad|a lot|sad|not fair)|no wonder|of course|hugs?|hug you|cuddles?|i (am|will be) (here|with you|on my way|coming|beside|there|proud|so proud)|here for you|love you|how (awful|horrible|are you feeling|rubbish|sad|unfair)|what happened|tell me|gutted|understand|i hear you|makes sense|i get it|deserve|proud|thinking of you|wish i|(i|we) (will|can|could|have got|got you)|let me|us|together|with me|if you (want|like|fancy)|no pressure|shit|bless|damn|hate that|hate (this|that|it) for you|nightmare|not your fault|want me to|shall i|do you want|would you like|bastards?|pricks?|jesus|gosh|oh dear|oh my|my (poor|love|darling))\b/,
);

const cold = new WeakMap<Draft, boolean>();
const comfortless = (draft: Draft): boolean => {
  let known = cold.get(draft);
  if (known === undefined) {
    known = !comfort.test(saidIn(draft)) && !draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'sad');
    cold.set(draft, known);
  }
  return known;
};

const uncalled: When = ({ start }, draft, context) => {
  if (draft.words.length > 50 || draft.words.findIndex((word) => word.start === start) > 20) return false;
  if (newsIn(context) !== 'bad') return false;
  const theirs = replyIn(context);
  return (
    theirs !== undefined && !asked.test(saidIn(theirs)) && !theirs.text.trimEnd().endsWith('?') && comfortless(draft)
  );
};

const act =
  '(quit|leave (him|her|them|that|there|it|the)|ignore|talk to|speak (to|up)|tell (him|her|them|your|no|people)|ring (the|your|a|in|them|him|her)|call (the|your|a|in|them|him|her)|see (someone|a (therapist|counsellor|lawyer))|make (a|some|sure|more|an)|take (a|some|two|time|the|your|it)|get (a|some|another|out|over|more|better|help|used)|try|drink|eat|sleep (more|earlier|better)|rest (more|it)|book|report|complain|block|focus|find (a|another|something|someone)|look (for|on|at|into)|apply|resit|retake|study|revise|stand up|stick up|say (no|something)|set (some)? boundaries|stop|start|learn|move (on|out)|change|join|exercise|meditate|relax|calm|walk (away|out)|go (to (the|bed|hr|a|your)|for|and|home|on|see)|do (something|some|more|less|yoga)|be (more|less|careful|stronger|positive|firm|firmer|tougher)|switch|break up|dump|sue|plan|toughen|work (on|harder|less)|not (let|worry|think|listen|take|care|stress|bother)|think (about|positive)|cut|write (it|them|a)|drop out|prioritise|delete|let (it|him|her|them) go|forget (about|it|him|her)|go)';
const past =
  '(studied|revised|left|listened|started|gone|known|planned|checked|prepared|quit|worn|eaten|slept|rung|taken|tried|spoken|stood|walked|worked|been more|told (him|her|them|your))';

/** Orders for what to do about it, with nothing said before. */
const order = byFirstWord(
  `^(?:(?:just|then|so|well|ok|and|now|maybe|first|honestly|right|look|always|never) )*(?:${[
    'count|cut out|put|join|go (?:to bed|for a|running|swimming|gluten|vegan|to bed)|confront|open|stand (?:your|firm|up)|print|photograph|submit|approach|challenge|warn|consider|use|schedule|hydrate|stretch|massage|apologise|return|refuse|set up|block|ask (?!me|\\w+ for me)|make (?!me|you|sure you (?:eat|sleep|rest))|read|label|update|apply|stop|change|wear|put|use|lay|set|cut|drop|delete|report|write (?!to me|me)|list|plan|book|buy|download|check|phone|document|log|keep (?!going|your chin|me|breathing|warm)|get (?:her|him|them|a|an|another|some (?!rest|sleep)|dates|it|your|on|out|in|more|up earlier|to|the|that|one|two|cover|legal|help|proof|receipts|onto)|take (?!all|your time|care)(?:the|a (?!breath|bath|rest|nap|minute|moment|seat|break)|it to|out|two|notes|photos|pictures|off|that|him|her|them|control|up)|do (?:one|the|your|a|it|some|yoga|step|not (?:work|let|read|take|answer|reply|eat|drink|go back|listen|give|pick|put|engage|stay|text|respond|open|sign))|start|quit|leave (?!it (?:to|with) me|with me|me)|ignore|tell (?:him|her|them|your|the|hr|no)|ring (?:the|your|a|up|in|them|him|her|social|citizens|acas|hr|round|work|home|\\w+ services)|call (?:the|your|a|in|them|him|her|hr|round|social|work|citizens)|contact|email|message (?:him|her|them|the|your|hr)|see (?:a|your|the|an|someone)|speak to|talk to (?!me)|go (?:to (?!bed|sleep|your mum)|private|for|and see|part time|freelance|over|on a|through|back)|try|find|look (?:for|into|up|on)|switch|move (?!over|in)|sell|save|study|practise|practice (?:it|the|your|saying)|revise|resit|appeal|complain|sue|learn|eat|drink|sleep|exercise|join|sign up|say no|say (?:no|you|it|that|nothing)|send (?!me|it to me|love)|pay|chase|swap|split|freeze|ice|bandage|rinse|gargle|breathe in|hire|answer|focus|prioritise|turn (?:off|it off|your|the phone)|negotiate|google|ditch|dump|leave him|dress|budget|open a|avoid|limit|cancel|request|demand|insist|push back|stand up|walk (?:out|away)|cover (?:it|the)|add|remove|replace|rewrite|shorten|tidy|clean|wash|treat it|show (?:him|her|them)|give (?:him|her|them|it (?:a|two))|let (?:him|her|them|it) (?:go|be|stew|sort)',
  ].join('|')})\\b`,
);
/** Advice in other clothes. */
const counsel = byFirstWord(
  '\\b(?:you (?:just |really |probably |definitely |clearly )?(?:need|should|ought|must|have got to|had better)(?! (?:get a medal|see|come|let me|feel|be (?:so|feeling|exhausted)|not have|have been|never|come|a hug|a break|me)) \\w+|the (?:trick|key|answer|solution|fix|form) is|step one|first thing|number one|rule one|there is an app|it is (?:simple|easy|obvious)|simple(?:$| as)|your (?:cv|posture|diet|sleep|routine|budget|resume|profile|technique|approach|mistake) (?:is|was|needs)|next time)\\b',
);
/** Care for the body, and help that the sender gives. */
const caring =
  /\b(?:breathe|rest|put your feet up|lie down|lay down|take it easy|stay (?:there|put|warm|in)|come (?:here|home|over|round)|leave it (?:to|with) me|do not move|i have|i did|i do|xx?|love|you looked|you have (?:driven|done|got|been|never)|you are|you will|cry if|take your time|send me)\b/;
const orders = (draft: Draft, context: Context): Hit[] => {
  if (context.reply === undefined || draft.words.length > 40 || draft.words.length < 2) return [];
  if (leanIn(context).bad < 1 || leanIn(context).good >= leanIn(context).bad) return [];
  const theirs = replyIn(context);
  if (
    !theirs ||
    asked.test(saidIn(theirs)) ||
    /\b(?:where|which|how do) /.test(saidIn(theirs)) ||
    theirs.text.trimEnd().endsWith('?') ||
    !comfortless(draft)
  )
    return [];
  if (draft.emoji.length > 0 || caring.test(saidIn(draft)) || draft.words.some(({ plain }) => plain === 'ttyl'))
    return [];
  const pieces = piecesOf(draft);
  const told = pieces.find(
    ({ said, question }) => !question && !/^\w+ you\b|\bfor me$/.test(said) && (order.test(said) || counsel.test(said)),
  );
  return told && !pieces.some(({ question }) => question) ? [told.hit] : [];
};

export const unsolicitedFix: Rule = {
  id: 'interest/unsolicited-fix',
  family: 'minimising',
  severity: 'suggestion',
  source: 'validation',
  needs: ['reply'],
  says: '“{match}” is advice before comfort',
  why: 'Most people want to feel understood before they hear what to do. Say how rough it sounds, then ask if ideas are welcome.',
  find: [
    phrases(
      [
        `you (just|really|probably|maybe|definitely|honestly|clearly)? (should|need to|have to|have got to|ought to|must|could always|could|had better) (just|really|probably|maybe|definitely|seriously|always)? ${act}`,
        `you (just|really|probably|definitely|honestly|clearly)? (should not|need to not) (just)? (let|worry|think|listen|take it|care|stress|bother|be so|stay|drink|read|look|work so|eat)`,
        `you (really|probably|definitely|honestly|just)? (should|could|should not) (have|of) (just|at least|really|never)? ${past}`,
        'you need a (new (job|boss|manager|doctor)|plan|better|different|thicker skin|list|routine)',
        `^ (so|well|but|just|then|ok|and|or|babe|love|honestly|tbh|look)? , why (do not|did not) you (just|not)? ${act}`,
        `why (do|did) (not)? you (not)? (just)? ${act}`,
        '(have|did) you (ever|even|not|already)? (tried|thought (about|of)|considered|done your|looked into|spoken to (hr|a doctor|the doctor|someone|your boss|your manager)|talked to (hr|a doctor|the doctor|someone|your boss|your manager)|asked (hr|your boss|your manager|for))',
        'did you (even|not|already)? try (to|turning|going|taking|talking|asking|calling|ringing|getting)',
        '^ (maybe|well|so|then|you|ok|honestly|tbh|babe|love|just|look)? , try (to (relax|sleep|be|not|calm|think|focus|see|look)|not|a (walk|run|bath|warm|cold|hot|different|new|massage)|taking|drinking|going|getting|having|talking|doing|putting|eating|sleeping|yoga|meditation|meditating|breathing|paracetamol|ibuprofen|magnesium|indeed|melatonin|linkedin|camomile|headspace|calm)',
        '^ (maybe|well|so|then|ok|honestly|tbh|babe|love|look|or)? , just (quit|leave|ignore (him|her|them|it)|tell (him|her|them|your)|go (to|for|and|home)|take (a|some|two|the|it)|get (a|another|on with|out|over)|report|ring in|call in|say (no|something)|stop|start|apply|find (a|another|something)|see a|block|book|drink|walk|resit|retake|move|talk to|speak to|keep (going|trying|applying)|focus|dump|forget|study|revise|do not (think|worry|let|go|listen|take|bother|care))',
        '^ (well|then|so|ok|just)? , (quit|ignore (him|her|them|it)|report (him|her|them|it) (to (hr|your boss|your manager|the union))?|block (him|her|them)|dump (him|her)) (then|love|babe|mate|lol)? $',
        '^ (well|then|so|ok)? , (take (a|some|two) (paracetamol|ibuprofen|tablet|tablets|pill|pills|painkiller|painkillers|day off|sick day|deep breath)|go to (the doctor|the doctors|hr|the gym|bed earlier)|go for a (run|walk|swim)|drink (some|more) water|(ring|call|see) (the|a|your) (doctor|gp|bank|manager|union|boss|therapist)|call in sick|get a (new job|therapist|grip|different job|better job)|get (therapy|help|over it)|see (a)? (doctor|therapist))',
        '(if i (were|was) you|if it (were|was) me) , (i would|id)?',
        '(i would|id) (just)? (quit|leave (him|her|there|that)|ignore (him|her|them|it)|report (him|her|them|it)|complain|resign|walk out) (if i (was|were) you)?',
        '(what you need to do is|the answer is|the trick is|the key is|all you (need|have) to do is)',
        `next time (you)? (just|should|could|try|do not|study|tell|ask|revise|leave|start|make sure|remember)`,
        '(how|what) about (you)? (just)? (quitting|ignoring|talking to|telling|trying|asking|leaving|taking a|getting a|finding a|looking for)',
      ],
      {
        negated: 'keep',
        unless: [
          'you (should|need to|have to|must|got to) (come|be proud|get a medal|get a (hug|treat)|be here|see (this|the|my)|know|feel|have (seen|heard|been so)|let me|have a (hug|cuddle|treat)|not (have to|be (sorry|alone|treated|made))|be (so|feeling|exhausted|shattered|knackered|in bits|in pain|gutted|heartbroken))',
          'you should not have (to|had to)',
          'why (do not you|do you not) (let|come|and i|give me|ring me|call me|tell me|go (and lie|lie|and sit|sit|and rest|rest))',
          'try to (get)? some (rest|sleep)',
          'just (know|tell me|come|call me|ring me|say|be|say the word)',
          '(ring|call|tell|text) me',
          'you do not have to',
          'leave ... (to|with) me',
          'what (ever)? you (need|have) to (do)?',
          'how you (should|could)',
          'you could have told me',
          'if you (want|need|like|fancy) ',
        ],
        when: both(
          uncalled,
          notPrecededBy(/\b(?:where|what|when|if|how|which|who|that)(?: (?:do|did|would|should|exactly|or))?$/),
        ),
      },
    ),
    whole(orders),
  ],
  bad: [
    { text: '[you should just quit]', context: { reply: 'worst shift ever' } },
    { text: '[just ignore him]', context: { reply: "I'm so upset about what he said" } },
    { text: "[why don't you go for] a run", context: { reply: 'I feel awful' } },
    { text: '[have you tried] talking to HR?', context: { reply: 'horrible day, she shouted at me again' } },
    { text: '[Make a list]. Start with the dishes', context: { reply: 'so overwhelmed I cried on the kitchen floor' } },
    { text: '[Block him and move on]', context: { reply: 'my best mate told everyone my secret, I feel sick' } },
    { text: '[u need to learn to say no]', context: { reply: 'im so stressed' } },
    { text: "[if I were you I'd] leave", context: { reply: 'worst shift ever' } },
  ],
  fine: [
    'you should just quit',
    { text: 'you should just quit', context: { reply: 'worst shift ever. what should I do?' } },
    { text: 'have you tried a walk', context: { reply: "I'm so stressed, any ideas?" } },
    { text: 'oh no love. you should have a bath, I will cook', context: { reply: 'worst shift ever' } },
    { text: 'that sounds awful. have you thought about a day off?', context: { reply: 'worst shift ever' } },
    { text: 'you should get a medal', context: { reply: 'worst shift ever' } },
    { text: "why don't you let me cook tonight?", context: { reply: 'worst shift ever' } },
    { text: 'Go and lie down, I have got him till six', context: { reply: 'I was up all night, exhausted' } },
    { text: 'Unplug it and count to ten', context: { reply: 'the wifi is down again' } },
    { text: 'you need to see this sky', context: { reply: 'home at six' } },
    { text: 'you should try the soup', context: { reply: 'I GOT THE JOB' } },
  ],
  better: ['That sounds rough. Do you want ideas or a hug?'],
};

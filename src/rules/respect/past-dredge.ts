import { both, coldly, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { phrases, type Rule, type When } from '../rule.js';

const days =
  '(christmas|new years|new year|easter|thanksgiving|eid|diwali|halloween|my (birthday|graduation|party|wedding|hen|funeral)|our (anniversary|wedding|honeymoon|holiday)|your (birthday|party)|the (wedding|party|funeral|christening|barbecue|bbq|holiday|picnic|restaurant|airport|concert|dinner)|his (party|wedding|birthday)|her (party|wedding|birthday)|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter)';
const failed =
  '(did not|never|forgot|left|ruined|lied|cancelled|missed|embarrassed|stood me up|let me down|walked out|walked off|said you would|could not be bothered|bailed|ignored|shouted|turned up (late|drunk)|showed up (late|drunk)|disappeared|blew|flaked|ditched|dumped|cheated|kissed|hit on|snapped|crashed|humiliated|broke|promised)';

const reproach = byFirstWord(
  `\\b(?:${[
    'you (?:are |were |have |had |will |would |just |have just |always |never |also |really |only |then )*(?:did not|do not|will not|forgot|forget|left|leave|leaving|let me|let us|letting|ruin|ruined|ruining|lied|lie|lying|cancel|cancelled|cancelling|missed|embarrass|embarrassed|bail|bailed|bailing|ignore|ignored|ignoring|disappear|disappeared|late|doing (?:it|this|that)|did it|do this|do it|doing the same|blow|blew|flake|flaked|ditched|walked|shouting|shouted|snapped|sat there|stood there|not going to|going to (?:be late|bail|let|forget|leave|cancel|ruin|do it))',
    'do not (?:be late|leave me|ruin|lie|cancel|do (?:it|this)|bail|let me down|walk|embarrass|start|disappear|you dare)',
    'excuse|excuses|sick of|tired of|fed up|your fault|disappointed|let down|typical|here we go|so predictable|knew it|you were (?:drunk|late|rude|on your phone|hours)|i should have known|again and again|left me|not again',
  ].join('|')})\\b`,
);
const reproachful: When = ({ start, end }, draft) =>
  (/^.{0,3}like (?:what )?you did/i.test(draft.text.slice(start, end).replace(/^(?:exactly|just) /i, '')) &&
    draft.words.every((word) => word.start >= start && word.end <= end)) ||
  reproach.test(saidIn(draft));

export const pastDredge: Rule = {
  id: 'respect/past-dredge',
  family: 'criticism',
  severity: 'suggestion',
  source: 'gottman-criticism',
  says: '“{match}” brings an old hurt into this one',
  why: 'An old matter beside a new one leaves two to answer at once. Stay with today, and say how it felt.',
  find: [
    phrases(
      [
        '(exactly|just)? like you did (with|to) (my (mum|sister|brother|friends|ex|dad|mother)|your ex|sarah|the (car|rent|job))',
        '(exactly|just)? like (that|the|every) (other)? time (when)? you',
        `(just)? like (every|last|that) (other)? (christmas|birthday|holiday|summer|year|new years) (when)? (you)? ${failed}`,
        `remember (when|that time|the time|how|last (christmas|year|summer|time|month|week) when|the day|the night) (when)? you (just|also|even|totally|completely)? ${failed}`,
        `remember (the)? ${days} (when)? you (just)? ${failed}`,
        `(what about|how about) (the time|when|that time|last (christmas|year|time|month|week) when) (when)? you (just|also|even)? (${failed}|told|made|got drunk|kept)`,
        `(this is|it is|that is|its) (exactly|just|like)? (*)? (*)? (party|trip|dinner|wedding|airport|visit|wedding|birthday|christmas|holiday|graduation|barbecue|funeral|anniversary|night|weekend|${days}) all over again`,
        `(this is|it is|its) (just)? ${days} all over again`,
        `you did (exactly)? (the same|the exact same|the same thing|this|that|exactly this) (thing)? (to me)? (at|on|in|for|over|last|back in|before|when|with) (last)? (${days}|time|year|week|month|your ex|my (mum|sister|brother|friends)|we)`,
        'you did (exactly)? (the same|the same thing|the exact same thing|this exact thing) (to me)? (last|at|in|when|before|with|to) ...',
        'you (have)? (done|pulled) this (exact)? (before|last|at)',
        'you pulled (the same|this|this same|that) (stunt|trick|thing|crap|shit) ...',
        'i (still)? have not forgotten (about)? (what you (did|said)?|how you|when you|that you|the time you)',
        'i (have not|have never|never|still have not) (forgotten|forgave|forgiven) (you for|what you (did|said)|how you|that you)',
        'i (will never|can never|can not|will not) (forgive|forget) (what you did (to|at|in|on|last)|(you for)? (leaving|lying|cheating|missing|not|forgetting|what you) ...)',
        '(do not|dont) think i (have)? (forgot|forgotten) (what|about|how|that|the)',
        '(is not|not) the first time (that)? you (have)? (done|did|let|left|lied|forgotten|forgot|cancelled|missed|ignored|been late|said|promised|pulled|ruined|embarrassed|stood|bailed|hurt|disappeared|blown|broken|told|turned up|made|snapped|shouted) ...',
        `you did it (at|in|on|over) ${days} (and|too|as well|again)`,
        'you (said|promised) (that|this|it|me|you would)? (*)? last time (as well|too)?',
        'this is (the)? (second|third|fourth|fifth|tenth|2nd|3rd|4th|5th|hundredth) time (this (week|month|year)|you (have)?|in a) ...',
        `back in ${days} you (said|did|promised|also|told|left) ...`,
        `i (still|will always)? remember (how|what|when|that) you ${failed} (me|my|to|on|at|us)`,
        '(that is|you) (exactly)? (what)? (you)? said (that|the same|the same thing|this|it)? last (time|year|month|week|christmas)',
        'after what you (did|said|pulled) (at|last|in|on|to) ...',
        'ever since you (lied|cheated|walked out on) ...',
        '(two|three|four|five|ten|2|3|4|5|10|a few) (years|months) ago you (also|did|said|promised|left|lied|forgot) ...',
        'must i remind you (of|about|what|how|that) ...',
        'need i remind you (of|about|what|how|that) ...',
        '(shall|should) i (remind you|bring up) (of|about|what|how)? (last|the time|when|your|that) ...',
        'every (single)? (christmas|birthday|holiday|new years|anniversary|party) (it is the same|you do this|you (ruin|forget|spoil|start|find)|the same (story|thing))',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          'you did not (have to|know|think|need)',
          'never (laughed|knew|stopped|let go|left my)',
          '(forgot|missed) (your (shoes|lines|trousers|keys|own|stop|words)|to (put|take) the|the words|how to)',
          'never (forgotten|forget) (how (kind|lovely|good|much|sweet|you (held|made|looked|smiled|helped|danced|stayed|sat|drove|came))|what you (did|said) (for|that (night|day)|to (help|make|cheer))|(that)? you (were|came|stayed|held|helped|drove))',
          'have not forgotten (that)? you (like|love|wanted|said|asked|hate|prefer|need|have|are|owe me)',
          'have not forgotten (what|how|when) you (like|love|want|asked|take|wanted)',
          'remember (when|how|that time) you (left|broke|lost|missed) (your|the (keys|bus|train|exit|plane))',
          'like (that|the|every) (other)? time you (made|sang|danced|cooked|fell|laughed|came|surprised|said|told|met|got (engaged|married|the|home|stuck|lost|your|a|up|locked)|took|kissed|wore|tried|were|held|brought|drove|saved|thought|dressed|dropped|ate|put|burnt|burned|locked|had|stayed)',
          'like you did (at|on|in|for) (*)? (*)? (with the|and it|,)? (best|perfect|lovely|perfectly)',
          'time this (week|month|year) (that)? (i|we|the|it|he|she)',
        ],
        unlessAnywhere: [
          'best (night|day|trip|week|time|holiday|christmas|birthday)',
          'so (funny|lovely|good|much fun|kind|proud)',
          'love you',
          'thank you',
          'thanks',
          'you were right',
          'saved me',
          'made me (laugh|smile|happy)',
          'miss (you|that|those)',
          'still (laughing|laugh|smiling|smile)',
          'i am sorry',
          'hilarious',
          'proud of you',
        ],
        when: coldly,
      },
    ),
    phrases(
      [
        `(exactly|just)? like (what)? you did (at|on|in|for|over|last|that) (last)? (${days}|time|year|week|month|weekend)`,
        '(exactly|just)? (like|same as|the same as) last (time|year|month|week|christmas|summer|weekend)',
        '(exactly|just)? like the (last|other) (time|times)',
        '(exactly|just)? (like|as) (at|on|in) (last)? (christmas|new years|my birthday|my graduation|our anniversary|my party|easter)',
        '(and)? the time before (that|last)?',
        'all over again',
        'like you did (last time|at christmas|on my birthday|before|yesterday|last (night|week|year|month))',
        'like you (always|usually) (did|do) with your ex',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          'all over again (from|for|with)',
          '(fall|fell|falling|love|marry|choose|pick|start|meet|do it|live|watch|read|enjoy) ... all over again',
        ],
        unlessAnywhere: [
          'best (night|day|trip|week|time|holiday|christmas|birthday)',
          'love you',
          'thank you',
          'thanks',
          'made me (laugh|smile|happy)',
          'you did not have to',
          'still (laughing|smiling)',
          'i am sorry',
          'do not forget (your|to (take|bring|eat|charge|pack))',
          '(left|forgot|forgotten) your (keys|charger|lunch|phone|coat|bag|card|scarf|wallet|purse|ticket|glasses)',
        ],
        when: both(coldly, reproachful),
      },
    ),
  ],
  bad: [
    "you're late. [just like last time]",
    '[just like you did at Christmas]',
    "[remember when you didn't] show up to mine",
    "[this is Amy's party all over again]",
    '[you did the same in March]',
    "don't bail on me [like last time]",
    'so ur ignoring me again, [exactly like that time u] got drunk with Tom',
    "[I still haven't forgotten what you said] to my mum",
    '[what about the time you forgot] to pick me up',
    "[that's what you said last time]",
    "[not the first time you've let me down]",
  ],
  fine: [
    'same as last time? the thai place',
    'remember when you lost your shoes in the sea, best day',
    "I'd marry you all over again",
    'just like you did at Christmas, with the paper hats 😂',
    "remember when you didn't know how to ski and took out the whole queue? still laughing",
    "I haven't forgotten that you like the crunchy one",
    "I'll never forget how you held my hand at the funeral",
    'meet at platform two like last time',
    'Tonight I felt a bit alone at that table',
    'you did the same course in March didn’t you',
    "let's do new year in Whitby again, like last year",
    'you forgot your charger like last time, shall I post it?',
    'this is the third time this week the bus is late',
    'it has been raining since you left on tuesday',
  ],
  better: ['Tonight I felt a bit alone at that table'],
};

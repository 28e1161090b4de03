import type { Draft } from '../../text/draft.js';
import { both, coldly, kissed, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, phrases, type Rule, type When, whole } from '../rule.js';

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

/** A time gone by, or an old affair by its name. */
const then =
  /\b(?:(?:back )?in (?:19|20)[012]\d|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|summers|christmases|months) ago|(?:a|one) (?:year|summer) ago|years ago|last (?:year|christmas|summer|easter|winter|spring|new years?)|(?:at|on|for|of|during|with) (?:my|your|our|his|her|(?:my|your|our|his|her) (?:own )?\S+) (?:wedding|funeral|christening|hen|stag|graduation|birthday|21st|18th|30th|40th|50th|twenty first|eighteenth|thirtieth|fortieth|fiftieth|baby shower|communion|leaving do)|when (?:my|your|our) \S+ (?:was (?:in|ill|sick|dying|born)|died|left|got married)|when i (?:was (?:pregnant|ill|in hospital|in labour|made redundant)|lost|miscarried|had the)|the (?!whole |only |same |next |right |other |best |first |last |real )[a-z]+ (?:thing|business|incident|fiasco|affair|episode|debacle|money|texts|messages)|the (?:texts|messages|photos|emails|letters) (?:to|from|with) [a-z]+|another [a-z]+ $|the (?:first|second|last|third) time (?:round|around|you)|back then|at the time)\b/;
/** What turns it against them. */
const against =
  /\b(?:lecture|do not (?:talk|speak|preach|tell|come|go on|start|you dare|give me)|talk to me about|rich|manners|loyalty|honesty|trust(?:ed|ing)?|believe|check everything|ended|and now this|and now (?:you|we)|i let (?:it|that|the \S+(?: \S+)?) (?:thing )?(?:go|slide)|you (?:lied|cheated|pulled|kissed|swore|ruined|drank|were drunk|walked out|disappeared|hid|vanish\w*)|who (?:lost|lied|cheated|kissed|left|walked|hid|forgot|missed|slept)|pulled|stunt|not forgotten|have not forgot|never forg[ao][tv]e?|still bring|never (?:said sorry|apologised|fixed|made it up)|excuses?|(?:exact )?same (?:words|story|excuse|excuses|trick|thing you (?:did|said|pulled))|do not (?:think|expect)|hypocrit\w*|how that ended|to begin with|you owe me|says the)\b/;
const fond =
  /\b(?:(?:do you )?remember (?:when|how|the|that)|we found|love|loved|miss(?:ed)? you|thank\w*|best|laugh\w*|funny|lovely|happy|proud|sorry|remember how you (?:held|helped)|beautiful|sweet|good (?:time|night|day|trip|luck|news)|amazing|great|gorgeous|favourite|congrat\w*|kiss|hug|can we|shall we|would you|could you|haha\w*|lol|hilarious|i (?:lost|forgot|missed|left|was wrong)|beat (?:me|you)|the (?:vet|doctor|bank|landlord|boss|match|team))\b/;

const bitter = (draft: Draft): Hit[] => {
  const { words, emoji, sentences, text } = draft;
  if (words.length < 6 || words.length > 45) return [];
  if (emoji.some(({ mood }) => mood === 'warm' || mood === 'joy' || mood === 'flirt')) return [];
  if (sentences.some(({ joking }) => joking) || /["“”]/.test(text) || kissed(draft)) return [];
  const said = saidIn(draft);
  if (!/\b(?:your?|rich from|says the)\b/.test(said) || !then.test(said) || !against.test(said) || fond.test(said))
    return [];
  const first = words[0];
  const last = words[words.length - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

/** Beside these an old story is a fond one. */
const fondly = [
  'best (night|day|trip|week|time|holiday|christmas|birthday)',
  'love you',
  'thank you',
  'thanks',
  'made me (laugh|smile|happy)',
  'i am sorry',
];

export const pastDredge: Rule = {
  id: 'respect/past-dredge',
  family: 'criticism',
  severity: 'suggestion',
  source: 'gottman-criticism',
  says: '“{match}” brings an older hurt into this one',
  why: 'Two hurts at once are hard to answer. Stay with today, and say how it felt.',
  find: [
    whole(bitter, {
      hints: [
        '(lecture|rich|manners|loyalty|honesty|trust|trusted|trusting|believe|ended|pulled|stunt|hypocrite|excuse|excuses|same|forgotten|forgot|forgave)',
        '(and now|let it go|let that go|do not talk|do not preach|says the|who lost|who lied|who left|who forgot|you lied|you cheated|you swore|you were drunk|check everything)',
        'let the * (*)? go',
      ],
    }),
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
        '(is|will) (this|it|that|tonight|saturday|this weekend|christmas) (going to)? (be)? (another|the next|a second) (tenerife|leeds|london|dublin|paris|spain|ibiza|christmas|new year|fiasco|disaster|amsterdam|barcelona|brighton|lagos|dubai)',
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
          ...fondly,
          'so (funny|lovely|good|much fun|kind|proud)',
          'you were right',
          'saved me',
          'miss (you|that|those)',
          'still (laughing|laugh|smiling|smile)',
          'hilarious',
          'proud of you',
        ],
        when: coldly,
      },
    ),
    phrases(
      [
        '(this is|it is|that is)? (exactly|just) (like|the same as|how it was) when you (lied|cheated|left|kissed|forgot|missed|walked|ran off|cancelled|told|went|let|got|disappeared|spent|lost|hid|stopped|said you|promised|swore|ruined|did not|never)',
        '(same|the same|like|just like|exactly like) (as)? (it was|you were|always|you did|what happened)? (after|before|during|at|with) (the|my|our|your|that|when) (miscarriage|baby|babies|birth|funeral|wedding|redundancy|move|operation|scan|accident|affair|loan|divorce|honeymoon|ivf|abortion|surgery|diagnosis|christening|mum died|dad died|first year|last job|the first time|loan business|* (business|thing|incident|fiasco|disaster|episode|affair))',
        `you (forgot|missed|ruined|did|skipped|left|walked out|cancelled|ignored|lied|were late|did not) ... (the (first|last|second|third) (year|time)|last (year|time|christmas|summer|month)|the year before( that)?|(two|three|four|five|ten) years ago|in (the)? (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|january|february|march|april|may|june|july|august|september|october|november|december)|when we (were|first|lived)|at ${days}) (as well|too|and|so|again|also)`,
        'you (are|were) the one (who|that|with) ... (secret|another|affair|lied|cheated|kissed|left|walked|hid|forgot|messaging|texting|ex|other|ago|last year|back then|at the time)',
        '(rich|funny|interesting|nice|good one|ironic|brave|cute|big words|bold) , (that)? (is)? (coming)? from (the|a|someone|somebody) (man|woman|person|one|guy|girl|bloke|lad|wife|husband|boyfriend|girlfriend)? (who|that) (lied|cheated|kissed|left|walked|hid|forgot|missed|spent|lost|slept|got|could not|did not|ran|said|told|turned|was) ...',
        'says the (one|man|woman|person|guy|girl|bloke|lad|lady|husband|wife) (who|that) (lied|cheated|kissed|left|walked|hid|forgot|missed|spent|lost|slept|got off|got drunk|ran|told|turned up|snogged|shagged|disappeared|texted|stood me|ruined|drank|gambled|crashed) ...',
        '(says|coming from|that from|bit much from|rich from|this from) (you|the (one|man|woman)) , (after|with|and|who) (the|what happened|that|your|when) (secret|affair|business|thing|summer|year|ex|* (business|thing|affair|incident|fiasco))',
        '(let us|lets|shall we|can we|how about we|we could|should we|want to|do you want to|maybe we should) (also)? (talk|chat|speak|discuss|go into|get into|bring up|revisit|start) (about|on|with)? (the|that|your|what happened|what you did) (time|summer|winter|night|weekend|year|day|week|month|trip|holiday|christmas|party|secret|messages|texts|affair|ex|loan|debt|girl|man|woman|guy|wedding|stag|hen) (you|when|in|at|on|with|of|from|then|last|before)',
        '(i would|i could|i might|could|would) (believe|trust|buy|take|forgive) (you|that|it) ..., (if|except|only|but) (it)? (were|was|not|for|after|you had|you have) (not for)? (the|what|that|last|not for) ...',
        'if it (were|was) not for (the|that|what) ... (thing|business|incident|night|time|summer|party|fiasco|eve|christmas|you did|from when|when you|last (year|summer))',
        '(ever since|not since|all since|still after) (the|that|your|what) (*)? (*)? (thing|business|incident|fiasco|affair|episode|disaster|carry on|debacle|stunt|performance) (with|at|in|from|on|last|of|when|i)',
        '(the|that|your) (*)? (*)? (thing|business|incident|fiasco|episode|disaster|debacle|stunt|carry on|performance|scene) (at|in|with|from|on) (my|our|your|the) (*)? (*)? , (and)? (i (still|have|will|can|do|am)|you never|which you|that you|you still|is still)',
        '(i)? (still|will always|will keep|keep|am going to|will) (bringing|bring|dredging|dragging) (it|that|this|up) up , (because|since|until|as|cos|till)',
        'you (still)? (have)? (never|not) (fixed|made up for|made it up to me for|paid me back for|said sorry for|apologised for|explained|owned up to|answered for|put right) (it|that|this|what|the|my|last|how|when|why|leaving|missing|lying)',
        'you (still)? owe me (an apology)? (for|from|over|about) (the|that|what|last|my|your|leaving|missing|ruining|lying|when|christmas|new years|mums|dads|grans|nans) ...',
        '(am)? (i)? still (waiting (on|for) (an|my|your|that) (apology|sorry|explanation) (about|for|from|over|since)|not over|have not got over|hurt about|angry about|cross about|upset about|sore about) (the|that|what|how|your|last|my|when|christmas|easter) ...',
        '(and)? (about|with|in|for|after) (*) , and (before|after) that (about|with|in|at|for|there was|it was|when) ...',
        '(and)? (before that|the year before|the time before|the one before) , (it was|there was|you|about|with) ...',
        '(first|before|last (time|year|month|summer)) it was (the|your|my|a) ... , (then|and then|now|this time) (it is|it was|the|it) ...',
        '(i still|i)? (have not|never|will not|will never|could never|can not|cannot) (really|fully|actually)? (forget|forgotten|forgave|forgiven|forgive|got over|get over|gotten over|let go of) (the|that|what you|your|how you|about) (time|summer|night|weekend|day|secret|lie|lies|affair|ex|messages|texts|text|did|said|called|left|lied|treated|acted|spoke|looked|behaved) ...',
        '(let us not|lets not|never|do not) (make me|forget|pretend|act like) (bring up|mention|talk about|go back to|that you|about|you did not|remind you of) (the|what|when|last|that|your|how) (time|summer|night|happened|you|year|lied|christmas|party|holiday|weekend|* (thing|business|incident|fiasco|affair)) ...',
        '(remember|recall|forgotten|forget) (the|that|about|when|how|what) ... , (i (do|remember|have not|never will|certainly do|sure do|still do)|because i (do|remember|have not)|i will never forget)',
        'we have been (here|through this|down this road) before , (in|with|at|last|when|after|and you|you|remember)',
        '(here we go|it is) (again)? , (just)? (like|same as) (the|last|at|in|when|with) ...',
        '(this|it|that) is (leeds|london|dublin|lagos|paris|spain|ibiza|berlin|manchester|*) all over again',
        'we both know (how this goes|what happened|what you did|where this (goes|ends)|how that ended) , (same|like|last|after|when|the|in|at|with) ...',
        '(i)? (should have|could have) (known|left|learned|learnt|seen it|guessed|walked) (after|since|when|back when|from|back in|years ago|the first) ...',
        '(and)? you (wonder|ask) why i (do not|can not|cannot|never) (trust|believe|ask|tell|bother) ..., (after|since|when|you did|you were|because|with) ...',
        `(it is|this is|that is)? (your|the) ${days} (thing|business|fiasco|disaster|drama|stunt) (again|all over)`,
        '(you|and you) (were|did) (exactly)? (the)? (same|just as bad|like this|no better|useless|no help|late|missing|nowhere|drunk) (when|at|for|during|after|with) (my|the|your|our|i|we|his|her) (mum|dad|mother|father|nan|gran|baby|twins|birth|scan|funeral|wedding|operation|graduation|thirtieth|fortieth|birthday|surgery|was|were|lost|had|moved) ...',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          'exactly like when you (made|sang|danced|came|told me you loved|got (the job|engaged|home|the))',
          'you owe me (for|from) (the)? (pizza|lunch|petrol|coffee|ticket|tickets|taxi|shopping|rent|half|uber|cinema|drinks|food|meal|curry|pints|bills|gas)',
          'remember (the|that|about) (bins|milk|keys|dentist|appointment|key|shop) ...',
          'you are the one (who|that) (makes|made|keeps|held|i|always (makes|knows)) ...',
        ],
        unlessNear: ['good (night|day|trip|week|time|holiday|one)', 'i was wrong', 'happy', 'glad'],
        unlessAnywhere: [
          ...fondly,
          'so (funny|lovely|good|much fun|kind|proud)',
          'you were right',
          'made my day',
          'miss (you|that|those)',
          '(laughing|laugh|laughed|smiling|smile)',
          'hilarious',
          'proud of you',
          'lol',
        ],
        when: both(coldly, (_hit, draft) => /\b(?:you|your|says)\b/.test(saidIn(draft))),
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
          ...fondly,
          'you did not have to',
          'still (laughing|smiling)',
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
    "[I still haven't forgotten what you said to my mum]",
    '[what about the time you forgot] to pick me up',
    "[that's what you said last time]",
    "[not the first time you've let me down]",
    '[says the one who kissed my cousin at] the christening',
    "[let's talk about the summer you] went to Malta",
    '[you were the one who hid] the letters',
    '[just like when you lied] about the car',
    '[you were drunk at your own cousin’s wedding so do not lecture me]',
    '[you owe me for the wreck of a] party you made of my fortieth',
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
    'you owe me for the pizza, eight quid',
    "let's talk about the summer, Wales or Kent?",
    'you are the one who makes it home',
    'remember the goose at the lake? I do, still laughing',
    'I would trust you with the car',
    'says the man who cried at Paddington 😂',
    'it is exactly like when you made that soup, so good',
  ],
  better: ['Tonight I felt a bit alone at that table'],
};

import type { Draft } from '../../../text/draft.js';
import { nextWord } from '../../around.js';
import type { When } from '../../rule.js';
import { plainly } from '../../safety/words/cues.js';

/** What is pleaded for: the other's love, presence or forgiveness, not the milk. Reads plain words. */
export const atStake =
  /\b(do not (do this|do that|do it|go|leave|hate|hang up|block|ignore|end|be (mad|angry|cross|upset|like (this|that))|say (that|it is over)|give up|shut|throw|let (this|us|me|it end)|break up|dump|walk|make me)|forgive|(talk|speak|listen|write) to me(?! (about|when|if|later|in|at|on|first|before|after|like))|answer me(?! (this|that|when|if))|(call|ring|text|answer|message|phone) me( back)?( ,| \.|$| please| i am)|reply( ,| \.|$| to me| please)|answer( ,| \.|$| please)|come back( to me)?( ,| \.|$| please)|(just )?stay( with me| tonight)?( ,| \.|$| please)|hear me out|let me (explain|fix|make it|prove|see you|in( |$)|try|talk)|(another|one more|second|last|one) (chance|try|shot)|love me|believe me|trust me|take me back|want me|cannot lose|can not lose|can not do this|lose you|losing you|without you|pick up( ,| \.|$| please)|begging|just (say|tell me|talk)|work (this|it|things) out|try again|give (me|us) (a|one|another|time)|unblock|see me|i will (change|do anything|do whatever|be better|stop|never do)|get you back|want you back|make it right|fix (this|us)|over between us|break up|breaking up|reconsider|change your mind|think about (it|us|this)|save us)\b/;

/** An apology beside the plea: it pleads for pardon, not for milk. */
export const sorry = /\bi am (so |really |truly )?sorry\b/;

/** Something small is asked for, or somebody else plays the part. */
const everyday =
  /\b(crisps|chips|chocolate|worms?|famous|cake|biscuits?|cookies?|pizza|lasagne|gravy|pancakes|samosas?|coffee|tea|milk|bread|cheese|wine|beer|snacks?|takeaway|curry|kebab|dinner|lunch|breakfast|pudding|ice cream|sweets|mangoes|corn|episode|series|film|movie|season|spoilers?|remote|charger|wifi|password|bins?|dishes|laundry|washing|alarm|snow|exam|essay|homework|results|tickets?|match|goal|team|game|scrabble|karaoke|lottery|dog|cat|puppy|kitten|fish|neighbours?|landlord|roommate|boss|bank|train|bus|traffic|parking|lift|car keys|keys|photos?|pics?|selfies?|recipe|cardigan|hoodie|shirt|hat|coat|beard|moustache|haircut|lie in|chippy|nap|abba|singing|sing|bath|cuddle|foot rub|massage|back rub|hotel|beach|holiday|tobago|bake|song|send this to|mum|mam|sister|brother|cousin|radio)\b/;

/** A smile, a kiss or a laugh beside the words; folded hands also plead, so they do not count. */
const smiles = (draft: Draft, sentence: number): boolean =>
  draft.emoji.some(
    (sign) =>
      (sign.sentence === sentence || sign.sentence === sentence + 1) &&
      (sign.mood === 'joy' || sign.mood === 'flirt' || sign.mood === 'warm') &&
      !/🙏|🤞|❤|💔|😅|🙃/u.test(sign.text),
  );

export const unsmiling: When = ({ start }, draft) => {
  const sentence = draft.words.find((word) => word.start === start)?.sentence ?? 0;
  return !smiles(draft, sentence) && !draft.sentences[sentence]?.joking && !draft.sentences[sentence + 1]?.joking;
};

const tied = new Set(
  'the a an my our your his her their him them this that these of as at to in on with from how when whenever if before after once whether what which where number by for about into up out through during until till early late yet'.split(
    ' ',
  ),
);
/** What is said stands without what follows: no "explain how the boiler works". */
export const stands: When = (hit, draft) => {
  const next = nextWord(hit, draft);
  return !next || !tied.has(next.readings[0]?.[0] ?? '');
};
/** Thanks or pride beside it: then it is praise. */
export const notPraise: When = (_hit, draft) =>
  !/\b(thanks?|thank you|cheers|grateful|glad|lucky|teammate|legend|hero|proud|genius)\b/.test(plainly(draft));

/** The plain words of the hit's own sentence. */
const sentenceOf = (start: number, draft: Draft): string => {
  const at = draft.words.find((word) => word.start === start)?.sentence;
  return plainly({ ...draft, words: draft.words.filter(({ sentence }) => sentence === at) });
};
export const notEveryday: When = ({ start }, draft) => !everyday.test(sentenceOf(start, draft));
export const pleading: When = (hit, draft, context) => atStake.test(plainly(draft)) && notEveryday(hit, draft, context);
/** The writer's own words; "you said you need space but…" goes on in them. */
export const own: When = ({ start }, { text, words }) => {
  if (!words.find((word) => word.start === start)?.quoted) return true;
  return (
    !/["“”>]/.test(text) &&
    /\b(u|you|ya)\s+(said|told|texted|wrote)\b.*\b(but|so|and|can|could|so)\s.*$/i.test(text.slice(0, start))
  );
};

import { mayBeOffered } from '../../../model/memory.js';
import { kissed, nextWord } from '../../around.js';
import { isCalled } from '../../names.js';
import type { When } from '../../rule.js';

const dull = new Set(
  'your you that this with like have been from just nice look looks looking still what wonder they them the and are not were about ever would could all who'.split(
    ' ',
  ),
);
const stem = (word: string): string => word.toLowerCase().replace(/(?:'s|s)$/, '');

/** A joke memory with the same word makes it the two's own joke. */
export const strangersJoke: When = ({ start, end }, draft, { memories }) => {
  const jokes = memories?.filter((memory) => memory.kind === 'joke' && mayBeOffered(memory));
  if (!jokes || jokes.length === 0) return true;
  const theirs = new Set(jokes.flatMap(({ text }) => (text.match(/[\p{L}']+/gu) ?? []).map(stem)));
  return !draft.words.some(
    (word) =>
      word.start >= start &&
      word.end <= end &&
      word.plain.length > 3 &&
      !dull.has(word.plain) &&
      theirs.has(stem(word.plain)),
  );
};

/** Somebody is called it, rather than food or a film. */
export const called: When = ({ start, end }, draft) => {
  const first = draft.words.findIndex((word) => word.start === start);
  if (
    /^(?:right|alright|on|up|down|oi|one|night|then|it|wow|lol|haha|back|off)$/.test(
      draft.words[first - 1]?.plain ?? '',
    )
  )
    return true;
  const behind = draft.words.findIndex((word) => word.start >= end);
  return isCalled(draft, first, behind < 0 ? draft.words.length : behind);
};

const onlySaid =
  /^(?:fatty|fatso|fattie|fat ?boy|fat ?arse|lard ?arse|baldy|baldie|slaphead|fat ass|shortarse|tight ?arse)/i;
/** "…, leave some for us fatty": no food is called so. */
export const ending: When = ({ start, end }, draft) => {
  const at = draft.words.findIndex((word) => word.start === start);
  const last = draft.words.findIndex((word) => word.start >= end);
  return (
    at > 0 &&
    onlySaid.test(draft.text.slice(start, end)) &&
    (last < 0 || draft.words[last]?.sentence !== draft.words[at]?.sentence) &&
    !/^(?:a|an|the|too|bit|so|is|are|am|was|were|my|very|really|and|or|like|of|more|less|his|her|their|all|for|some|not|with|no)$/.test(
      draft.words[at - 1]?.plain ?? '',
    )
  );
};

/** A kiss or a heart stands in the draft: then the name is a fond one. */
export const unloving: When = (_hit, { emoji }) => !emoji.some(({ mood }) => mood === 'flirt' || mood === 'warm');

const goesOn =
  /^(?:lol|haha\w*|lmao|lmfao|mate|then|again|now|too|today|and|but|so|you|babe|though|like|from|for|that|as|with|since|because|or|if|when|ha|hehe|tbh|fatty|in|is|mr|already|lately|of|going|there|isnt|innit)$/;
/** Nothing behind the hit takes the thought elsewhere: "your mum is scary good at cards". */
export const endsHere: When = (hit, draft) => {
  const next = nextWord(hit, draft);
  return !next || goesOn.test(next.plain);
};

/** The draft laughs: what would be news or worry otherwise is a joke at their cost. */
export const laughing: When = (_hit, { emoji, sentences }) =>
  sentences.some(({ joking }) => joking) || emoji.some(({ mood }) => mood === 'joy');

/** A laugh, a smirk or "bless" makes it a joke at their cost; what only asks or tells is none. */
export const mocking: When = (hit, draft, context) =>
  laughing(hit, draft, context) ||
  /[😏🙄😜😝🤪🙃😬💀☠]/u.test(draft.text) ||
  /^(?:ha+|haha\w*|lol|lmao|ooh+|aw+|bless|nice|posh|guess)\b/i.test(draft.text);

/** No heart and no kiss stands in the draft; a smirk is neither. */
export const unfond: When = (_hit, draft) =>
  !draft.emoji.some(({ mood, text }) => mood === 'warm' || (mood === 'flirt' && !/[😏😜😝🤪]/u.test(text))) &&
  !kissed(draft);

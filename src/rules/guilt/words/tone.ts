import { nextWord } from '../../around.js';
import type { When } from '../../rule.js';

/** Signs that are as often bitter as kind. */
const wry = new Set([
  '🙂',
  '🙃',
  '😊',
  '😌',
  '🥹',
  '👍',
  '👏',
  '👌',
  '🙏',
  '😅',
  '💀',
  '🫠',
  '🤡',
  '✨',
  '😎',
  '🎉',
  '🥳',
  ':)',
  ':-)',
  '(:',
  '=)',
]);
const kind = new Set(['warm', 'joy', 'flirt']);

const laughter = /\b(?:(?:l+o+l+|lmf?ao+|rofl|jk|jks|kidding|joking)\b|a?ha(?:ha)+|he(?:he)+)/i;

/** No heart, kiss or laugh stands in the hit's sentence, or as a short one behind it. */
export const unsoftened: When = ({ start, end }, { text, words, emoji, sentences }) => {
  const at = words.find((word) => word.start === start)?.sentence ?? -1;
  const here = sentences[at];
  if (!here) return true;
  const next = sentences[at + 1];
  const short = next !== undefined && next.end - next.first <= 2;
  const from = words[here.first]?.start ?? start;
  const to = words[(short ? next : here).end - 1]?.end ?? end;
  if (laughter.test(text.slice(from, to))) return false;
  return !emoji.some(
    (sign) =>
      (sign.sentence === at || (short && sign.sentence === at + 1)) && kind.has(sign.mood) && !wry.has(sign.text),
  );
};

const goesOn = new Set(
  'then now tonight already anyway and but because cause cos so if since i you honestly really x xx for'.split(' '),
);

/** The thought ends behind the hit, or goes on with 'then', 'if', 'since' and the like. */
export const closed: When = (hit, draft) => {
  const next = nextWord(hit, draft);
  return !next || goesOn.has(next.readings[0]?.[0] ?? next.plain);
};

/** Holds where the draft also says one of these. */
export const near =
  (cue: RegExp): When =>
  (_hit, { text }) =>
    cue.test(text.toLowerCase().replaceAll('’', "'"));

export const farFrom =
  (cue: RegExp): When =>
  (hit, draft, context) =>
    !near(cue)(hit, draft, context);

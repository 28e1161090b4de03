import type { Draft } from '../../../text/draft.js';
import { nextWord } from '../../around.js';
import type { Hit, When } from '../../rule.js';

/** 'I will' as it is typed, 'ill' among it. */
export const iWill = '(i will|ill|i am going to|i am gona|i would|id)';
export const youWill = '(you will|you are going to|you are gona)';
/** Somebody else, or people of theirs. */
export const them =
  '(him|her|them|those (people|girls|women|boys|men|guys|lads|friends)|that (guy|man|lad|boy|girl|woman|one|fella|bloke|dude|creature)|any (other)? (man|men|guys|guy|boys|boy|girls|women|lads|males)|other (men|guys|boys|girls|women|lads)|your (ex|mum|mam|mom|ma|mother|dad|father|sister|brother|family|parents|cousin|cousins|friend|friends|mate|mates|best friend|bestie|colleague|colleagues|coworkers|people|lot)|your (so called|little|uni|work|school|college|male|girl|guy|boy|church) (friend|friends|mates))';

/** The draft in plain words, contractions and chat-speak written out; '.' ends a sentence, ',' is any break within. */
export const plainly = (draft: Draft): string =>
  draft.words
    .map((word, at) => {
      const before = draft.words[at - 1];
      const mark =
        before === undefined ? '' : before.sentence !== word.sentence ? ' . ' : word.afterBreak ? ' , ' : ' ';
      return mark + (word.plain === 'ill' ? 'i will' : (word.readings[0] ?? [word.plain]).join(' '));
    })
    .join('');

/** Holds where the draft also says one of these; the expression reads plain words. */
export const beside =
  (cue: RegExp): When =>
  (_hit, draft) =>
    cue.test(plainly(draft));

export const notBeside =
  (cue: RegExp): When =>
  (_hit, draft) =>
    !cue.test(plainly(draft));

const goesOn = new Set(
  'and so but because cause cos any more again tonight now right really sometimes today tomorrow every for all at when if or anymore i it please you yet'.split(
    ' ',
  ),
);

/** The thought ends behind the hit, or goes on only with 'and', 'because', 'tonight' and the like. */
export const closes: When = (hit, draft) => {
  const next = nextWord(hit, draft);
  return !next || next.readings.some(([first]) => goesOn.has(first ?? ''));
};

const laughter = new Set(['lol', 'haha', 'jk', 'jks', 'joking', 'kidding', 'teasing']);
const teasing = /😂|🤣|😆|😄|😃|😁|😀|😹|😜|😝|😛|🤪|😋|😏|😘|😚|😍|🥰|😅|🥵|🎂|🎉|💀|☠️?|^(?:[xX:;=]-?[DPp]+|xd)$/u;

/**
 * No laugh in the sentence or right behind it. A smile or a wink alone is no laugh: threats are sent with one too.
 */
export const earnest: When = (hit: Hit, draft: Draft): boolean => {
  const at = draft.words.find(({ start }) => start === hit.start)?.sentence;
  if (at === undefined) return true;
  const next = draft.sentences[at + 1];
  const last = next && next.end - next.first <= 2 ? at + 1 : at;
  const here = (sentence: number): boolean => sentence === at || sentence === last;
  return !(
    draft.words.some(
      (word) =>
        here(word.sentence) &&
        !word.negated &&
        word.readings.some((reading) => reading.some((part) => laughter.has(part))),
    ) || draft.emoji.some(({ text, sentence }) => here(sentence) && teasing.test(text))
  );
};

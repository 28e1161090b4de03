import type { Reaction } from '../../model/message.js';

const emojiOf: ReadonlyMap<string, string> = new Map([
  ['Loved', '❤️'],
  ['Liked', '👍'],
  ['Disliked', '👎'],
  ['Laughed', '😂'],
  ['Emphasized', '‼️'],
  ['Questioned', '❓'],
]);

/** "Loved by Maya" or, since iOS 18, "☕️ by Maya"; undefined for a line that says something else. */
export const reactionIn = (line: string): Reaction | undefined => {
  const [, what, by] = /^\s*(\S+) by (\S.*?)\s*$/u.exec(line) ?? [];
  if (what === undefined || by === undefined) return undefined;
  const emoji =
    emojiOf.get(what) ?? (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(what) ? what : undefined);
  return emoji === undefined ? undefined : { emoji, by };
};

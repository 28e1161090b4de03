import type { MessageKind, Reaction } from '../../model/message.js';
import { fileKind } from './said.js';

/** What follows the sender of a message in `chat.md`. */
interface Body {
  readonly body: string;
  readonly attached?: MessageKind;
  readonly reactions: readonly Reaction[];
}

/** A name with brackets of its own is tried this often for where it begins, and is no longer than this. */
const tries = 8;
const longestName = 300;

/** Where the link that ends in `](target` begins: its text is the target's name, but for spaces. */
const linkAt = (
  text: string,
  middle: number,
  target: string,
): { from: number; to: number; name: string } | undefined => {
  const start = Math.max(0, middle - longestName);
  const before = text.slice(start, middle);
  let from = before.length;
  for (let left = tries; left > 0 && from > 0; left -= 1) {
    from = before.lastIndexOf('[', from - 1);
    if (from === -1) return undefined;
    const name = before.slice(from + 1);
    const path = `${name.replace(/\s/g, '%20')})`;
    if (!text.startsWith(path, middle + target.length)) continue;
    const link = start + from;
    return { from: text[link - 1] === '!' ? link - 1 : link, to: middle + target.length + path.length, name };
  }
  return undefined;
};

/** Files are linked as `[name](./media/name)`, with `!` before it if they are pictures; other links are words. */
const withoutFiles = (text: string): { readonly words: string; readonly first?: string } => {
  const target = '](./media/';
  let first: string | undefined;
  let words = '';
  let kept = 0;
  for (let middle = text.indexOf(target); middle !== -1; middle = text.indexOf(target, middle + 1)) {
    const link = linkAt(text, middle, target);
    if (!link || link.from < kept) continue;
    first ??= link.name;
    words += text.slice(kept, link.from).trimEnd();
    kept = link.to;
  }
  words += text.slice(kept);
  return first === undefined ? { words } : { words, first };
};

/** `(- Ana: ❤, Bob: 👍 -)`, on a line of its own. */
const reactionsOf = (list: string): readonly Reaction[] =>
  list.split(', ').flatMap((pair) => {
    const at = pair.lastIndexOf(': ');
    const emoji = at === -1 ? '' : pair.slice(at + 2).trim();
    return emoji === '' ? [] : [at === 0 ? { emoji } : { emoji, by: pair.slice(0, at) }];
  });

/** A sticker stands last: as its emoji in brackets of its own, or as a link to its picture. */
const sticker = /(?:^|\n)\(\( .{0,64} \)\)$|\[[^\][\n]{0,64}\]\(\.\.\/exported_stickers\/[^()\s]{1,400}\)$/u;

/** The words without the sticker at their end, if there is one. */
const withoutSticker = (words: string): string | undefined => {
  const shown = words.trimEnd();
  const end = shown.slice(-500);
  const found = sticker.exec(end);
  return found ? shown.slice(0, shown.length - end.length + found.index) : undefined;
};

/** Takes apart a message's words, what it answers (which is left out), its sticker, its files and its reactions. */
export const bodyOf = (text: string): Body => {
  const { words, first } = withoutFiles(text);
  const rest = withoutSticker(words);
  const lines = (rest ?? words).split('\n');
  // What is quoted comes after an empty line, and another follows it.
  if (lines[0]?.trim() === '' && lines[1] === '' && lines[2]?.startsWith('>')) {
    let end = 2;
    while (lines[end]?.startsWith('>')) end += 1;
    if (lines[end] === '') lines.splice(0, end + 1);
  }
  while (lines.at(-1)?.trim() === '') lines.pop();
  const list = /^\(- (.*) -\)$/u.exec(lines.at(-1)?.trimEnd() ?? '')?.[1];
  const reactions = list === undefined ? [] : reactionsOf(list);
  if (reactions.length > 0) lines.pop();
  const attached = rest !== undefined ? 'sticker' : first === undefined ? undefined : fileKind(first);
  return { body: lines.join('\n').trimEnd(), reactions, ...(attached === undefined ? {} : { attached }) };
};

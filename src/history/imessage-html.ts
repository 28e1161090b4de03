import { Problem } from '../model/problem.js';
import { type Draft, foundIn, newDraft } from './imessage/draft.js';
import { chatOf } from './imessage/made.js';
import { reactionIn } from './imessage/reaction.js';
import { type Role, roleIn } from './imessage/roles.js';
import { walk } from './markup.js';
import type { Found, Parser } from './parser.js';

/** No message is as long, in characters, of which an element counts as a hundred. */
const longest = 4 * 1024 * 1024;
const elementSize = 100;

/** True for roles that own the text inside them. */
const owns = (role: Role): boolean => role !== '' && role !== 'message' && role !== 'app' && role !== 'sticker';

/**
 * HTML exports of imessage-exporter, read by the classes of elements, whatever their order. Answers shown inside the
 * message they answer stand once more at their own time, so that the nested ones are left out. Times are on the wall of
 * the machine that exported; the chat is named by the file; `line` counts messages. @throws Problem for another file
 */
export const imessageHtml: Parser = function* (chunks, around) {
  const chat = chatOf(around);
  const found: Found[] = [];
  const stack: Role[] = [];
  let count = 0;
  let draft: Draft | undefined;
  let size = 0;
  /** Text of the version of an edited message, or of the reaction, that we are in. */
  let gathered = '';
  const grow = (by: number): void => {
    size += by;
    if (size > longest)
      throw new Problem('a message of the file has more than 4 million characters', 'is it a chat export?');
  };
  const begin = (classes: readonly string[]): Role => {
    const notice = classes.includes('announcement');
    if (!notice && !classes.includes('message')) return '';
    count += 1;
    size = 0;
    draft = newDraft(count, notice);
    return notice ? 'announcement' : 'message';
  };
  const text = (given: string): void => {
    const role = stack.findLast(owns);
    if (!draft || role === undefined || role === 'replies') return;
    grow(given.length);
    if (role === 'time') draft.time += given;
    else if (role === 'sender') draft.sender += given;
    else if (role === 'announcement') draft.announced += given;
    else if (role === 'bubble') draft.bubbles.push(`${draft.bubbles.pop() ?? ''}${given}`);
    else if (role === 'edited' || role === 'reaction') gathered += given;
  };
  const opened = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const classes = (attributes.class ?? '').split(/\s+/);
    let role: Role = '';
    if (stack.includes('replies')) role = 'skip';
    else if (classes.includes('replies') || classes.includes('reply')) role = 'replies';
    else if (!draft) role = begin(classes);
    else {
      grow(elementSize);
      role = roleIn(draft, name, attributes, stack);
      if (role === 'bubble') draft.bubbles.push('');
      // Each row is a version; only the last counts.
      if (role === 'edited' || role === 'reaction' || (name === 'tr' && stack.includes('edited'))) gathered = '';
      if (name === 'br') text('\n');
    }
    stack.push(role);
  };
  const closed = (_: string, cutOff: boolean): void => {
    const role = stack.pop();
    if (!draft) return;
    if (role === 'edited') {
      draft.bubbles.push(gathered);
      draft.edited = true;
    } else if (role === 'reaction') {
      const reaction = reactionIn(gathered.replace(/\s+/g, ' '));
      if (reaction) draft.reactions.push(reaction);
    } else if (role === 'message' || role === 'announcement') {
      found.push(cutOff ? { line: draft.line, skipped: 'the file ends in the middle' } : foundIn(draft, chat));
      draft = undefined;
    }
  };
  for (const _ of walk(chunks, { opened, closed, text }, false)) yield* found.splice(0);
  if (count === 0)
    throw new Problem(
      'the file is not an HTML export of imessage-exporter',
      'export again with: imessage-exporter --format html',
    );
};

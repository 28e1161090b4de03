import type { Message } from '../../model/message.js';
import { Problem } from '../../model/problem.js';
import { linesIn } from '../lines.js';
import { ownTime } from '../own-time.js';
import type { Around, Found, Parser } from '../parser.js';
import { bodyOf } from './markdown-body.js';
import { chatOf, saidOf, writerOf } from './said.js';

/** A message is no longer, in characters: Signal itself stops far below. */
const longest = 1024 * 1024;

const header = /^\[(\d{4}-\d\d-\d\d)(,?) (\d\d:\d\d)(:\d\d)?\] ([^:]{0,200}): ?(.*)$/su;

/** The beginning of a message. `form` is how its date is written, which is the same in all of a file. */
interface Begun {
  readonly line: number;
  readonly wall: string;
  readonly form: string;
  readonly sender: string;
  readonly lines: string[];
}

const begunAt = (text: string, line: number, { wallTime }: Around): Begun | undefined => {
  const [, day, comma, minute, second, sender = '', rest = ''] = header.exec(text.slice(0, longest)) ?? [];
  const wall = day && ownTime(`${day} ${minute}${second ?? ''}`, wallTime)?.wall;
  return wall ? { line, wall, form: `${comma}${second ? ':' : ''}`, sender, lines: [rest] } : undefined;
};

const messageOf = ({ line, wall, sender, lines }: Begun, around: Around): Message => {
  const { body, attached, reactions } = bodyOf(lines.join('\n'));
  const said = saidOf(body, attached);
  return {
    source: 'signal',
    chat: chatOf(around.name),
    ...writerOf(sender, said),
    wall,
    ...said,
    ...(reactions.length === 0 ? {} : { reactions }),
    line,
  };
};

/**
 * Reads `chat.md` of signal-export: messages that begin with `[2019-05-29, 15:04] Me: `, or in newer versions with
 * `[2019-05-29 15:04:37] Me: `, local time; what follows up to the next is more of it. A line that begins in another form
 * than the first was pasted, and is part of its message. What is quoted is not kept. @throws Problem when the first line
 * that is not blank does not begin a message, and for a message of more than a million characters
 */
export const signalExportMarkdown: Parser = function* (chunks, around): Generator<Found> {
  let open: Begun | undefined;
  let size = 0;
  let line = 0;
  for (const text of linesIn(chunks)) {
    line += 1;
    const next = begunAt(text, line, around);
    if (next && (open === undefined || next.form === open.form)) {
      if (open) yield messageOf(open, around);
      open = next;
      size = 0;
    } else if (open) open.lines.push(text);
    else if (text.trim() !== '')
      throw new Problem('the file is not a chat.md of signal-export', 'choose the chat.md of a chat');
    size += text.length + 1;
    if (size > longest)
      throw new Problem(`the message at line ${open?.line ?? line} does not end`, 'is it a chat export?');
  }
  if (!open) throw new Problem('the file is not a chat.md of signal-export', 'choose the chat.md of a chat');
  yield messageOf(open, around);
};

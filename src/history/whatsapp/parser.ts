import type { Message } from '../../model/message.js';
import { Problem } from '../../model/problem.js';
import { linesIn } from '../lines.js';
import type { DateOrder, Found, Parser } from '../parser.js';
import { splitAuthor } from './author.js';
import { callIn } from './calls.js';
import { chatNamed } from './chat-name.js';
import { contentOf } from './content.js';
import { type Header, headerIn } from './header.js';
import { plainly, withoutOwnMarks } from './marks.js';
import type { Survey } from './survey.js';
import { dateIn } from './written-date.js';

/** A message of WhatsApp has at most 65,536 characters; what goes on for so many is something else. */
const longestMessage = 1_000_000;

interface Begun {
  readonly header: Header;
  readonly date: string;
  readonly line: number;
  readonly lines: string[];
  length: number;
}

const unknownOrder = (): Problem =>
  new Problem(
    'the dates of this chat can be read as day/month or as month/day',
    'say which it is with --date-order dmy or --date-order mdy',
  );
const noChat = (unreadable: boolean): Problem =>
  unreadable
    ? new Problem(
        'no date of this chat can be read in that order',
        'is --date-order right? Only Western and Thai years are read',
      )
    : new Problem(
        'no line of this file begins like a message of WhatsApp',
        'export the chat again, and import its .txt or .zip',
      );

const messageOf = (
  { header, date, line, lines }: Begun,
  chat: string,
  first: boolean,
  authors: Survey['authors'] | undefined,
): Message => {
  const split = splitAuthor(header.rest, header.bracketed, authors);
  lines[0] = split.body;
  const body = lines.length === 1 ? split.body : lines.join('\n');
  const place = { source: 'whatsapp', chat, wall: `${date}T${header.time}`, line } as const;
  if (split.author === '') {
    const text = withoutOwnMarks(body);
    const call = callIn(plainly(text), false);
    return call
      ? { ...place, author: '', kind: 'call', text: '', ...call }
      : { ...place, author: '', kind: 'system', text };
  }
  const content = contentOf(body, { bracketed: header.bracketed, marked: header.marked, first });
  return { ...place, author: content.kind === 'system' ? '' : split.author, ...content };
};

/**
 * Reads a WhatsApp chat (.txt of Android or iPhone, any language). Dates need an order: the caller's, the survey's, or a
 * year that is written first. Only lines of the shape of the first header begin a message; the others go on with the one
 * before. @param survey what a first pass over the same file found: names with colons stay whole and pasted headers are
 * words. The parser throws a Problem when the order is not known, when no line begins a message, or when one has no end.
 */
export const whatsappParser = (survey?: Survey): Parser =>
  function* (chunks, around): Generator<Found> {
    const chat = chatNamed(around.name);
    const order = around.dateOrder ?? survey?.order;
    let shape: number | undefined;
    let begun: Begun | undefined;
    let first = true;
    let line = 0;
    let unreadable = false;
    for (const text of linesIn(chunks)) {
      line += 1;
      const header = headerIn(text);
      let date: string | undefined;
      if (header && (shape === undefined || shape === header.shape) && !survey?.pasted.has(line)) {
        const read: DateOrder | undefined = header.yearFirst ? 'ymd' : order;
        if (read === undefined) throw unknownOrder();
        date = dateIn(header, read);
        unreadable ||= date === undefined;
      }
      if (header && date !== undefined) {
        if (begun) {
          yield messageOf(begun, chat, first, survey?.authors);
          first = false;
        }
        shape = header.shape;
        begun = { header, date, line, lines: [''], length: 0 };
      } else if (begun) {
        begun.length += text.length + 1;
        if (begun.length > longestMessage)
          throw new Problem('the file has a message of more than a million characters', 'is it a chat export?');
        begun.lines.push(text);
      } else if (text.trim() !== '') yield { line, skipped: 'before the first message' };
    }
    if (!begun) throw noChat(unreadable);
    yield messageOf(begun, chat, first, survey?.authors);
  };

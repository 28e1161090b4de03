import { Problem } from '../model/problem.js';
import { blocksIn } from './imessage/blocks.js';
import { bodyOf } from './imessage/body.js';
import { chatOf, messageOf, noticeOf } from './imessage/made.js';
import { datedText, isReceipt } from './imessage/time.js';
import type { Parser } from './parser.js';

/** True for the beginning of a file that imessage-exporter wrote as plain text: its first words are a time. */
export const looksLikeIMessageText = (head: string): boolean =>
  datedText(/\S[^\r\n]*/.exec(head.replace(/^\uFEFF/, ''))?.[0] ?? '') !== undefined;

/**
 * Plain-text exports of imessage-exporter: a time, a sender, words, a blank line. Times are on the wall of the machine that
 * exported, without a zone; the chat is named by the file; "Me" is the one who exported. `line` is that of the time.
 * @throws Problem for a file of another kind
 */
export const imessageText: Parser = function* (chunks, around) {
  const chat = chatOf(around);
  let any = false;
  for (const { wall, rest, lines, line } of blocksIn(chunks)) {
    any = true;
    if (!isReceipt(rest)) {
      // A group's new name may have lines of its own.
      yield noticeOf({ chat, wall, line }, [rest, ...lines].join('\n').trim());
      continue;
    }
    const [author = '', ...said] = lines;
    const body = bodyOf(said);
    if (author.trim() === '') yield { line, skipped: 'a message without a sender' };
    else if (!body) yield { line, skipped: 'a message without words or media' };
    else yield messageOf({ chat, author: author.trim(), wall, line }, body);
  }
  if (!any) throw new Problem('the file is empty', 'is it a chat export?');
};

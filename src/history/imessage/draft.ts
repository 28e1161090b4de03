import type { MessageKind, Reaction } from '../../model/message.js';
import type { Found } from '../parser.js';
import { messageOf, noticeOf } from './made.js';
import { datedText } from './time.js';

/** A message of an HTML export while its elements are read. */
export interface Draft {
  readonly line: number;
  /** True for an announcement, which nobody wrote. */
  readonly notice: boolean;
  id?: string;
  mine?: boolean;
  time: string;
  sender: string;
  /** Words of each bubble. */
  readonly bubbles: string[];
  kind?: MessageKind;
  /** Where a link's preview leads, which stands in place of words. */
  link?: string;
  edited: boolean;
  /** True when it, or a part of it, was taken back. */
  gone: boolean;
  readonly reactions: Reaction[];
  /** Words of an announcement. */
  announced: string;
}

/** A draft of the nth message. */
export const newDraft = (line: number, notice: boolean): Draft => ({
  line,
  notice,
  time: '',
  sender: '',
  bubbles: [],
  edited: false,
  gone: false,
  reactions: [],
  announced: '',
});

/** The message that was drafted, or why there is none. */
export const foundIn = (draft: Draft, chat: string): Found => {
  const { line, id, mine, edited, reactions } = draft;
  const dated = datedText(draft.time.trim());
  if (!dated) return { line, skipped: 'a message without a time' };
  const frame = { chat, wall: dated.wall, line, id };
  if (draft.notice) return noticeOf(frame, draft.announced.replace(/\s+/g, ' ').trim());
  const said = draft.bubbles
    .map((bubble) => bubble.replaceAll('\uFFFC', '').trim())
    .filter((bubble) => bubble !== '')
    .join('\n');
  const text = said === '' ? (draft.link ?? '') : said;
  const kind = draft.kind ?? (text !== '' ? 'text' : draft.gone ? 'deleted' : undefined);
  const author = draft.sender.trim() || (mine ? 'Me' : '');
  if (author === '') return { line, skipped: 'a message without a sender' };
  if (!kind) return { line, skipped: 'a message without words or media' };
  return messageOf({ ...frame, author, mine }, { kind, text, edited, reactions });
};

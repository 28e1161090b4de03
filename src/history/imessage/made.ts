import type { Message } from '../../model/message.js';
import type { Around } from '../parser.js';
import type { Body } from './body.js';

/** The title of a chat: imessage-exporter names each file after it. */
export const chatOf = ({ name }: Around): string => name.replace(/\.(?:txt|html?)$/i, '');

/** The exporter's name for the one who exported. */
const self = 'Me';

/** What a message has beside its words. */
interface Frame {
  readonly chat: string;
  readonly author: string;
  readonly mine?: boolean | undefined;
  readonly wall: string;
  readonly line: number;
  readonly id?: string | undefined;
}

/** A message from one of imessage-exporter's files; without `mine`, "Me" is the one who exported. */
export const messageOf = (frame: Frame, body: Body): Message => ({
  source: 'imessage',
  ...(frame.id === undefined ? {} : { id: frame.id }),
  chat: frame.chat,
  author: frame.author,
  mine: frame.mine ?? frame.author === self,
  wall: frame.wall,
  kind: body.kind,
  text: body.text,
  ...(body.edited ? { edited: true } : {}),
  ...(body.reactions.length > 0 ? { reactions: body.reactions } : {}),
  line: frame.line,
});

/** A notice ("You named the conversation …"), or that somebody took a message back, which has an author. */
export const noticeOf = (frame: Omit<Frame, 'author' | 'mine'>, text: string): Message => {
  const [, who] = /^(.+) unsent a message[.!]$/u.exec(text) ?? [];
  if (who !== undefined)
    return messageOf(
      { ...frame, author: who === 'You' ? self : who },
      { kind: 'deleted', text: '', edited: false, reactions: [] },
    );
  return { source: 'imessage', chat: frame.chat, author: '', wall: frame.wall, kind: 'system', text, line: frame.line };
};

import { readdirSync, readFileSync } from 'node:fs';
import type { People, Suggestion } from '../../../src/history/suggest.js';
import type { Message, MessageKind } from '../../../src/model/message.js';

/** A written chat, with what its messages hold that is worth keeping. */
export interface Chat {
  readonly name: string;
  readonly messages: readonly Message[];
  readonly people: People;
  /** Kinds that a message may be kept as, by its wall time and author. */
  readonly worth: ReadonlyMap<string, readonly string[]>;
}

const folder = new URL('./chats/', import.meta.url);
const key = (at: string, by: string): string => `${at} ${by}`;

const readChat = (file: string): Chat => {
  const [, ...rows] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const worth = new Map<string, readonly string[]>();
  const names = { me: new Set<string>(), them: new Set<string>() };
  const messages = rows.map((row, i): Message => {
    const [wall = '', author = '', kind = '', text = '', kinds = '', reaction = '', side = ''] = row.split('\t');
    names[side === 'me' ? 'me' : 'them'].add(author);
    if (kinds !== '') worth.set(key(wall, author), kinds.split('/'));
    const [emoji, by] = reaction.split(' ');
    const reactions = emoji && by ? { reactions: [{ emoji, by }] } : {};
    return {
      source: 'textcoach',
      chat: 'chat',
      author,
      wall,
      kind: kind as MessageKind,
      text,
      line: i + 2,
      ...reactions,
    };
  });
  const them = [...names.them];
  return {
    name: file.replace(/\.tsv$/, ''),
    messages,
    worth,
    people: { me: [...names.me], them, call: them[0] ?? '' },
  };
};

export const chats: readonly Chat[] = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .sort()
  .map(readChat);

/** Whether a suggestion comes from a message that was labelled, as a kind that the label allows. */
export const isWorth = ({ worth }: Chat, { at, by, kind }: Suggestion): boolean =>
  worth.get(key(at, by))?.includes(kind) ?? false;

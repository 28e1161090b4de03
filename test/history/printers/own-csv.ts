import type { Message } from '../../../src/model/message.js';
import { timeOf } from './own-lines.js';

/** Messages as our own table, with all that they say; `end` ends its rows. */
export const printOwnCsv = (messages: readonly Message[], separator = ',', end = '\n'): string => {
  const cell = (value: unknown): string => {
    const text = String(value ?? '');
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = messages.map((message) => {
    const { author, text, kind, chat, mine, seconds, id, replyTo, edited, reactions } = message;
    const given = reactions?.map(({ emoji, by }) => (by === undefined ? emoji : `${emoji} ${by}`)).join(' | ');
    return [timeOf(message), author, text, kind, chat, mine, seconds, id, replyTo, edited, given];
  });
  const header = 'time,author,text,kind,chat,me,seconds,id,replyTo,edited,reactions'.split(',');
  return [header, ...rows].map((row) => row.map(cell).join(separator) + end).join('');
};

import type { Message } from '../../../src/model/message.js';

/** The time on the wall, with its distance from UTC where the instant is known. */
export const timeOf = ({ wall, utc }: Message): string => {
  if (utc === undefined) return wall;
  const ahead = Math.round((Date.parse(`${wall}Z`) - utc) / 60_000);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${wall}${ahead < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
};

/** Messages as our own JSON Lines, one a line, with all that they say. */
export const printOwnLines = (messages: readonly Message[]): string =>
  messages
    .map((message) => {
      const { author, text, kind, chat, mine, seconds, id, replyTo, edited, reactions } = message;
      const fields = { author, text, kind, chat, me: mine, seconds, id, replyTo, edited, reactions };
      return `${JSON.stringify({ time: timeOf(message), ...fields })}\n`;
    })
    .join('');

import { Problem } from '../model/problem.js';
import { messageOf } from './discord/message.js';
import { textAt } from './json-shape.js';
import { CutOffFile, jsonValues } from './json-values.js';
import type { Parser } from './parser.js';

const direct = new Set(['DirectTextChat', 'DirectGroupTextChat']);

/** A chat of two or of a group has a title of its own; a channel's is one among those of its server. */
const titleOf = (channel: unknown, server: string): string =>
  direct.has(textAt(channel, 'type')) || server === ''
    ? textAt(channel, 'name')
    : `${server} / ${textAt(channel, 'name')}`;

const notDiscord = (): Problem =>
  new Problem('the file is not an export of DiscordChatExporter', 'export the chat again, as JSON');

/**
 * Reads the JSON of DiscordChatExporter: a chat of two, of a group, or a channel of a server. `wall` is the local time as
 * written with its offset. Messages of bots are left out. An export that was stopped ends in the middle of its list: what
 * is whole is read, and the end is said to be missing.
 */
export const discord: Parser = function* (chunks) {
  let server = '';
  let chat: string | undefined;
  let line = 0;
  try {
    for (const { path, value } of jsonValues(chunks, ['guild', 'channel', 'messages[]'])) {
      if (path === 'guild') server = textAt(value, 'name');
      else if (path === 'channel') chat = titleOf(value, server);
      else {
        line += 1;
        if (chat === undefined) throw notDiscord();
        yield messageOf(value, chat, line);
      }
    }
  } catch (error) {
    if (!(error instanceof CutOffFile) || chat === undefined) throw error;
    yield { line: line + 1, skipped: 'the end of the export, which was stopped' };
  }
  if (chat === undefined) throw notDiscord();
};

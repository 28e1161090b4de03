import { Problem } from '../model/problem.js';
import { jsonLines } from './json-lines.js';
import { at, isObject } from './json-shape.js';
import type { Found, Parser } from './parser.js';
import { messageOf } from './signal/item.js';
import { People } from './signal/people.js';

/** Parts of the export that hold nothing said in a chat. */
const beside = ['backupTimeMs', 'stickerPack', 'adHocCall', 'notificationProfile', 'chatFolder'];

const foreign = (): Problem =>
  new Problem('the file is not an export of Signal', 'choose the main.jsonl of the folder that Signal made');

/**
 * Reads `main.jsonl` of Signal's own export (desktop 8.x and later, and Android): one JSON object in each line, for the
 * account, for each person or group, for each chat, and for each message. Lines about people come before the messages that
 * name them; who is not told of has no name. Messages are not strictly in order of time, and stay in the file's order.
 * @throws Problem when the first line that is not blank is not of the format, and for a line nested deeper than 64
 */
export const signal: Parser = function* (chunks, around): Generator<Found> {
  const people = new People();
  let known = false;
  for (const { line, value } of jsonLines(chunks)) {
    if (!value) {
      if (!known) throw foreign();
      yield { line, skipped: 'a line that is not JSON: the file is cut off or damaged here' };
      continue;
    }
    const item = at(value, 'chatItem');
    if (isObject(item)) yield messageOf(item, line, people, around);
    else if (!people.learn(value) && !beside.some((key) => at(value, key) !== undefined)) {
      if (!known) throw foreign();
      yield { line, skipped: 'a line of a kind that is not known' };
    }
    known = true;
  }
  if (!known) throw foreign();
};

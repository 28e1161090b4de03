import type { MessageKind, Reaction } from '../../model/message.js';
import { Problem } from '../../model/problem.js';
import { jsonLines } from '../json-lines.js';
import { at, isObject, listAt, textAt } from '../json-shape.js';
import { ownTime } from '../own-time.js';
import type { Around, Found, Parser } from '../parser.js';
import { shortId } from '../short-id.js';
import { chatOf, fileKind, saidOf, writerOf } from './said.js';

/** signal-export writes a reaction as a pair of name and emoji. */
const reactionOf = (value: unknown): readonly Reaction[] => {
  const [by, emoji] = Array.isArray(value) ? value : [textAt(value, 'name'), textAt(value, 'emoji')];
  if (typeof emoji !== 'string' || emoji === '') return [];
  return [typeof by === 'string' && by !== '' ? { emoji, by } : { emoji }];
};

/** A file left out by the export says no more than what it was like. */
const attachedKind = (value: object): MessageKind | undefined => {
  const sticker = at(value, 'sticker');
  if (isObject(sticker) || (typeof sticker === 'string' && sticker !== '')) return 'sticker';
  const [attachment] = listAt(value, 'attachments');
  if (attachment === undefined) return undefined;
  const left = textAt(attachment, 'missing_kind');
  return left === '' ? fileKind(textAt(attachment, 'name') || textAt(attachment, 'path')) : 'media';
};

const messageOf = (value: object, line: number, around: Around): Found => {
  const time = ownTime(textAt(value, 'date'), around.wallTime);
  // The export writes the first moment of 1970, in local time, where it knows none.
  if (!time || /^19(?:69-12-31|70-01-01)/.test(time.wall)) return { line, skipped: 'a message without a time' };
  const kind = attachedKind(value);
  const deleted = at(value, 'deleted') === true;
  const said = deleted ? { kind: 'deleted' as const, text: '' } : saidOf(textAt(value, 'body'), kind);
  const reactions = listAt(value, 'reactions').flatMap(reactionOf);
  return {
    source: 'signal',
    chat: chatOf(around.name),
    ...writerOf(textAt(value, 'sender'), said),
    ...time,
    ...said,
    ...(reactions.length === 0 ? {} : { reactions }),
    line,
  };
};

/**
 * Reads `data.json` of signal-export: JSON Lines with `date` (ISO, without a zone: local time), `sender`, `body`, `quote`,
 * `sticker`, `reactions`, `attachments`. What is quoted is not kept. Every run of the program adds to the file what is
 * there already: a message whose time (to the millisecond), sender, words and attachments have come before is left out.
 * @throws Problem when the first line that is not blank is not of the format
 */
export const signalExportJson: Parser = function* (chunks, around): Generator<Found> {
  const met = new Set<string>();
  let known = false;
  for (const { line, value } of jsonLines(chunks)) {
    if (!value || typeof at(value, 'date') !== 'string' || typeof at(value, 'sender') !== 'string') {
      if (!known) break;
      yield { line, skipped: 'a line that is not a message: the file is cut off or damaged here' };
      continue;
    }
    known = true;
    const name = shortId(
      JSON.stringify([at(value, 'date'), at(value, 'sender'), at(value, 'body'), at(value, 'attachments')]),
    );
    if (met.has(name)) yield { line, skipped: 'the same message again: the export was run more than once' };
    else {
      met.add(name);
      yield messageOf(value, line, around);
    }
  }
  if (!known) throw new Problem('the file is not a data.json of signal-export', 'choose the data.json of a chat');
};

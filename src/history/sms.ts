import type { Message } from '../model/message.js';
import { Problem } from '../model/problem.js';
import { walk } from './markup.js';
import type { Found, Parser } from './parser.js';
import { type Attributes, callOf, mmsOf, type Setting, smsOf } from './sms/entries.js';
import { newNames } from './sms/names.js';
import { type Gathering, gathering } from './sms/parts.js';
import { slimmed } from './sms/slim.js';
import { joinedSurrogates } from './surrogate-references.js';

/** Duplicates stand near each other, as a backup is in order of time; older entries are forgotten. */
const mostRemembered = 100_000;

const notOne = (): Problem =>
  new Problem(
    'the file is not a backup of SMS Backup & Restore',
    'make one in the app with "Back up now", and choose XML',
  );

/**
 * Texts, picture messages and calls of SMS Backup & Restore (`<smses>` or `<calls>`), of which `count` is often wrong and
 * entries may stand twice. A file that was cut off gives what came before. `id` is made of date, number, direction, kind
 * and words, as the file has no ids that outlive a phone; the chat is the contact's name, or the number as first written.
 * `line` counts entries. @throws Problem for a file of another kind
 */
export const sms: Parser = function* (chunks, around) {
  const names = newNames();
  const found: Found[] = [];
  const seen = new Set<string>();
  let rooted = false;
  let complete = false;
  let line = 0;
  let mms: Gathering | undefined;
  const keep = (made: Message | string): void => {
    if (typeof made === 'string') return void found.push({ line, skipped: made });
    const id = made.id as string;
    if (seen.has(id)) return void found.push({ line, skipped: 'the same entry once more' });
    seen.add(id);
    if (seen.size > mostRemembered) seen.delete(seen.values().next().value as string);
    found.push(made);
  };
  const setting = (): Setting => ({ around, names, line });
  const finish = (): void => {
    if (mms) keep(mmsOf(mms.whole(), setting()));
    mms = undefined;
  };
  const entry = (name: string, attributes: Attributes): void => {
    finish();
    line += 1;
    if (name === 'mms') mms = gathering(attributes);
    else keep(name === 'sms' ? smsOf(attributes, setting()) : callOf(attributes, setting()));
  };
  const walker = {
    opened: (name: string, attributes: Attributes): void => {
      if (!rooted && name !== 'smses' && name !== 'calls') throw notOne();
      rooted = true;
      if (name === 'sms' || name === 'mms' || name === 'call') entry(name, attributes);
      else mms?.add(name, attributes);
    },
    closed: (name: string, cutOff: boolean): void => {
      if (cutOff) return;
      if (name === 'mms') finish();
      if (name === 'smses' || name === 'calls') complete = true;
    },
  };
  for (const _ of walk(joinedSurrogates(slimmed(chunks)), walker, true)) yield* found.splice(0);
  if (!rooted) throw notOne();
  if (!complete) yield { line: mms ? line : line + 1, skipped: 'the file ends in the middle' };
};

import { isUtf8 } from 'node:buffer';
import { Problem } from '../model/problem.js';

/** The longest draft, in characters (UTF-16 units). */
export const draftLimit = 20_000;

/** Characters that act instead of showing. */
export const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Text from bytes. @throws Problem when they are not UTF-8 */
export const decode = (bytes: Uint8Array, what: string): string => {
  if (!isUtf8(bytes))
    throw new Problem(`${what} is not UTF-8 text`, 'save or send it as UTF-8, for example: iconv -t UTF-8');
  return new TextDecoder().decode(bytes);
};

/** The draft, checked, without the line end that a pipe adds. @throws Problem when it cannot be a message */
export const asDraft = (text: string, what = 'the draft'): string => {
  const draft = text.replace(/(?:\r?\n)+$/, '');
  if (draft.length > draftLimit)
    throw new Problem(
      `${what} is longer than ${draftLimit.toLocaleString('en')} characters (${draft.length.toLocaleString('en')})`,
      'check it in parts',
    );
  const odd = control.exec(draft);
  if (odd) {
    const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Problem(
      `${what} holds a control character (U+${code} at character ${odd.index + 1})`,
      'remove it; a message cannot carry it',
    );
  }
  if (draft.trim() === '') throw new Problem(`${what} is empty`, 'try: textcoach check "so how was your day"');
  return draft;
};

import type { MessageKind } from '../../model/message.js';
import { Problem } from '../../model/problem.js';
import type { Attributes, Mms } from './entries.js';
import { told } from './names.js';

/** A message's parts together hold no more text, in characters. */
const longest = 4 * 1024 * 1024;

const kinds: readonly (readonly [type: RegExp, kind: MessageKind])[] = [
  [/^image\/gif/, 'gif'],
  [/^image\//, 'image'],
  [/^audio\//, 'voice'],
  [/^video\//, 'video'],
  [/^text\/(?:x-)?vcard/, 'contact'],
];

/** A message of several parts while it is read: what each element inside `<mms>` adds. */
export interface Gathering {
  readonly add: (name: string, attributes: Attributes) => void;
  readonly whole: () => Mms;
}

/**
 * Gathers the parts of an `<mms>`: words, the kind of the first photo, recording or other file, and whose number it
 * came from (`<addr type="137">`). @throws Problem for parts of more than 4 million characters together
 */
export const gathering = (attributes: Attributes): Gathering => {
  const texts: string[] = [];
  let length = 0;
  let media: MessageKind | undefined;
  let from: string | undefined;
  const addPart = ({ ct = '', text }: Attributes): void => {
    const type = ct.toLowerCase();
    const words = told(text);
    if (type.startsWith('application/smil')) return;
    if (!type.startsWith('text/plain')) media ??= kinds.find(([pattern]) => pattern.test(type))?.[1] ?? 'file';
    else if (words !== undefined) {
      length += words.length + 1;
      if (length > longest)
        throw new Problem('a message of the file has more than 4 million characters', 'is it a chat export?');
      texts.push(words);
    }
  };
  return {
    add: (name, given) => {
      if (name === 'part') addPart(given);
      // The phone writes this in place of its own number.
      else if (name === 'addr' && given.type === '137' && given.address !== 'insert-address-token')
        from ??= told(given.address);
    },
    whole: () => ({ attributes, text: texts.join('\n'), media, from }),
  };
};

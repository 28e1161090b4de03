import type { Message, MessageKind } from '../../model/message.js';
import type { Around } from '../parser.js';
import { shortId } from '../short-id.js';
import { addressKey, contactOf, type Names, told } from './names.js';

/** Attributes of an XML element as they stand in the file. */
export type Attributes = Readonly<Record<string, string>>;

/** What an entry needs beside itself. */
export interface Setting {
  readonly around: Around;
  readonly names: Names;
  /** 1-based number of the entry in the file. */
  readonly line: number;
}

/** 9999-12-31T23:59:59Z: no four-digit year ends later. */
const lastInstant = 253_402_300_799_000;

interface Entry {
  readonly tag: 'sms' | 'mms' | 'call';
  readonly attributes: Attributes;
  readonly address: string | undefined;
  readonly mine: boolean;
  readonly kind: MessageKind;
  readonly text: string;
  readonly seconds?: number;
  /** Whose number it came from, in a chat of several. */
  readonly from?: string | undefined;
}

/** The entry as a message, or why it is none. */
const toMessage = (entry: Entry, { around, names, line }: Setting): Message | string => {
  const { address, mine, kind, text, seconds, from } = entry;
  const utc = Number(told(entry.attributes.date) ?? Number.NaN);
  if (!(utc > 0 && utc <= lastInstant)) return 'an entry without a date';
  if (address === undefined) return 'an entry without a number';
  const chat = names.chat(address, contactOf(entry.attributes.contact_name));
  const one = from === undefined || addressKey(from) === addressKey(address);
  return {
    source: 'sms',
    id: shortId([entry.tag, utc, addressKey(address), mine ? 'sent' : 'received', kind, text].join('\n')),
    chat,
    author: mine ? 'me' : one ? chat : names.person(from),
    mine,
    utc,
    wall: around.wallTime(utc),
    kind,
    text,
    ...(seconds === undefined ? {} : { seconds }),
    line,
  };
};

/** Why a text of another `type` or `msg_box` was never said. */
const unsent: ReadonlyMap<string, string> = new Map([
  ['3', 'a draft that was never sent'],
  ['4', 'a text that was never sent'],
  ['5', 'a text that could not be sent'],
  ['6', 'a text that was never sent'],
]);

/** A text message (`<sms>`), or why it is left out. */
export const smsOf = (attributes: Attributes, setting: Setting): Message | string => {
  if (Object.keys(attributes).length === 0) return 'an entry with nothing in it';
  const { type = '' } = attributes;
  if (type !== '1' && type !== '2') return unsent.get(type) ?? 'a text of an unknown type';
  const text = told(attributes.body);
  if (text === undefined) return 'a text without words';
  return toMessage(
    { tag: 'sms', attributes, address: told(attributes.address), mine: type === '2', kind: 'text', text },
    setting,
  );
};

/** A picture or group message (`<mms>`) once its parts were read. */
export interface Mms {
  readonly attributes: Attributes;
  readonly text: string;
  readonly media?: MessageKind | undefined;
  readonly from?: string | undefined;
}

/** A picture, voice, group or RCS message, or why it is left out. */
export const mmsOf = ({ attributes, text, media, from }: Mms, setting: Setting): Message | string => {
  const { msg_box: box = '' } = attributes;
  if (box !== '1' && box !== '2') return unsent.get(box) ?? 'a message of an unknown type';
  if (text === '' && media === undefined) return 'a message without words or media';
  const address = told(attributes.address);
  return toMessage({ tag: 'mms', attributes, address, mine: box === '2', kind: media ?? 'text', text, from }, setting);
};

/** A call (`<call>`): type 2 is outgoing, 1 and 3 to 5 incoming, missed, to voicemail and declined. */
export const callOf = (attributes: Attributes, setting: Setting): Message | string => {
  const { type = '', duration } = attributes;
  if (!/^[1-5]$/.test(type)) return 'a call that was blocked, or of an unknown type';
  const seconds = Number(told(duration) ?? Number.NaN);
  return toMessage(
    {
      tag: 'call',
      attributes,
      address: told(attributes.number),
      mine: type === '2',
      kind: 'call',
      text: '',
      ...(seconds >= 0 && Number.isFinite(seconds) ? { seconds } : {}),
    },
    setting,
  );
};

import type { MessageKind } from '../../model/message.js';
import { at, instantOf, isObject, listAt, textAt } from '../json-shape.js';

/** What an item of a chat is, beside who wrote it and when. */
export interface Told {
  readonly kind: MessageKind;
  readonly text: string;
  readonly seconds?: number;
  /** For a call between two: whether the user made it. */
  readonly outgoing?: boolean;
  /** For a call in a group: id of who began it. */
  readonly starter?: unknown;
  /** The part that holds reactions and the message answered. */
  readonly content?: unknown;
}

/**
 * The kind of an attachment. What is recorded in the app carries a flag in some versions only, so that every sound counts
 * as a voice note.
 */
const attachmentKind = (attachment: unknown): MessageKind => {
  const type = textAt(attachment, 'pointer', 'contentType').toLowerCase();
  const flag = textAt(attachment, 'flag');
  if (flag === 'VOICE_MESSAGE' || type.startsWith('audio/')) return 'voice';
  if (flag === 'GIF' || type === 'image/gif') return 'gif';
  if (flag === 'BORDERLESS') return 'sticker';
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/')) return 'video';
  if (/^text\/(?:x-)?vcard$/.test(type)) return 'contact';
  return type === '' ? 'media' : 'file';
};

const words = (content: unknown): Told => {
  const text = textAt(content, 'text', 'body');
  const [attachment] = listAt(content, 'attachments');
  const kind = attachment === undefined ? (text === '' ? 'media' : 'text') : attachmentKind(attachment);
  return { kind, text, content };
};

/** A call that nobody took lasts 0 seconds; how long the others lasted is told for groups only. */
const update = (content: unknown): Told => {
  const two = at(content, 'individualCall');
  if (isObject(two)) {
    const direction = textAt(two, 'direction');
    return {
      kind: 'call',
      text: '',
      ...(/MISSED|NOT_ACCEPTED/.test(textAt(two, 'state')) ? { seconds: 0 } : {}),
      ...(direction === 'OUTGOING' || direction === 'INCOMING' ? { outgoing: direction === 'OUTGOING' } : {}),
    };
  }
  const group = at(content, 'groupCall');
  if (!isObject(group)) return { kind: 'system', text: '' };
  const from = instantOf(at(group, 'startedCallTimestamp'));
  const to = instantOf(at(group, 'endedCallTimestamp'));
  return {
    kind: 'call',
    text: '',
    ...(from !== undefined && to !== undefined && to >= from ? { seconds: Math.round((to - from) / 1000) } : {}),
    starter: at(group, 'startedCallRecipientId') ?? at(group, 'ringerRecipientId'),
  };
};

const parts: Readonly<Record<string, (content: unknown) => Told>> = {
  standardMessage: words,
  stickerMessage: (content) => ({ kind: 'sticker', text: '', content }),
  contactMessage: (content) => ({ kind: 'contact', text: '', content }),
  viewOnceMessage: (content) => ({ kind: attachmentKind(at(content, 'attachment')), text: '', content }),
  directStoryReplyMessage: (content) => ({
    kind: 'text',
    text: textAt(content, 'textReply', 'text', 'body') || textAt(content, 'emoji'),
    content,
  }),
  poll: (content) => ({ kind: 'text', text: textAt(content, 'question'), content }),
  remoteDeletedMessage: () => ({ kind: 'deleted', text: '' }),
  adminDeletedMessage: () => ({ kind: 'deleted', text: '' }),
  paymentNotification: () => ({ kind: 'system', text: '' }),
  giftBadge: () => ({ kind: 'system', text: '' }),
  updateMessage: update,
};

/** What a `chatItem` is; undefined for one that has none of the parts that are known. */
export const told = (item: unknown): Told | undefined => {
  for (const [name, read] of Object.entries(parts)) {
    const content = at(item, name);
    if (isObject(content)) return read(content);
  }
  return undefined;
};

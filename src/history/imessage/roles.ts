import { kindOfFile } from './attachment.js';
import type { Draft } from './draft.js';

/** What the text inside an element is; '' for what an element around it says, 'skip' for nobody's words. */
export type Role =
  | ''
  | 'skip'
  | 'message'
  | 'announcement'
  | 'time'
  | 'sender'
  | 'bubble'
  | 'edited'
  | 'reactions'
  | 'reaction'
  | 'replies'
  | 'sticker'
  | 'app';

type Attributes = Readonly<Record<string, string>>;

/** Elements by their class: the exporter's classes stayed through its versions while the order of elements changed. */
const byClass: ReadonlyMap<string, Role> = new Map([
  ['timestamp', 'time'],
  ['sender', 'sender'],
  ['subject', 'bubble'],
  ['bubble', 'bubble'],
  ['edited', 'edited'],
  ['reactions', 'reactions'],
  ['tapbacks', 'reactions'],
  ['reaction', 'reaction'],
  ['tapback', 'reaction'],
  ['sticker', 'sticker'],
  ['app', 'app'],
  ['reply_anchor', 'skip'],
  ['expressive', 'skip'],
  ['transcription', 'skip'],
]);

/** What an element's class says of the message it is in, beside the text inside it. */
const noteClass = (name: string, draft: Draft): void => {
  if (name === 'sent' || name === 'received') draft.mine ??= name === 'sent';
  else if (name === 'sticker') draft.kind ??= 'sticker';
  else if (name === 'attachment_error' || name === 'app_error') draft.kind ??= 'media';
  else if (name === 'shared_location') draft.kind ??= 'location';
  else if (name === 'unsent' || name === 'deleted') draft.gone = true;
};

/** A link into the page, or to anything but a file beside it. */
const elsewhere = /^(?:#|[a-z][a-z\d+.-]*:)/i;

/** What an element shows: a photo, a recording, a file to download, where a link leads. */
const noteElement = (name: string, attributes: Attributes, draft: Draft, stack: readonly Role[]): void => {
  const { href = '', src = '' } = attributes;
  const guid = /^sms:\/\/open\/?\?message-guid=([\w:.-]+)$/.exec(href)?.[1];
  if (guid !== undefined) draft.id ??= guid;
  else if (stack.includes('app')) {
    if (/^https?:/i.test(href)) draft.link ??= href;
  } else if (stack.includes('reactions') || stack.includes('bubble') || stack.includes('skip')) return;
  else if (name === 'img') draft.kind ??= kindOfFile(src) === 'gif' ? 'gif' : 'image';
  else if (name === 'audio') draft.kind ??= 'voice';
  else if (name === 'video') draft.kind ??= 'video';
  else if (name === 'a' && href !== '' && (href.startsWith('file:') || !elsewhere.test(href)))
    draft.kind ??= kindOfFile(href) ?? 'file';
};

/** The role of an element that was just opened inside a message; notes in the draft what it says of the message. */
export const roleIn = (draft: Draft, name: string, attributes: Attributes, stack: readonly Role[]): Role => {
  const classes = (attributes.class ?? '').split(/\s+/);
  // The exporter closes one element too many under some messages, which moves what follows out of its place.
  if (classes.includes('message')) return 'replies';
  if (!stack.includes('reactions')) for (const one of classes) noteClass(one, draft);
  noteElement(name, attributes, draft, stack);
  const role = classes.map((one) => byClass.get(one)).find((one) => one !== undefined) ?? '';
  // Inside an edit's table, times are of each version and bubbles are its words.
  if (stack.includes('edited')) return role === 'time' ? 'skip' : '';
  if (role === 'reaction' && stack.includes('reaction')) return '';
  return role;
};

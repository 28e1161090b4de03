/** Messengers whose exports are read, and our own plain format. */
export type MessageSource =
  | 'whatsapp'
  | 'telegram'
  | 'messenger'
  | 'instagram'
  | 'signal'
  | 'imessage'
  | 'sms'
  | 'discord'
  | 'textcoach';

/**
 * What a message is. `media` is something sent whose kind the export does not tell (WhatsApp for Android without
 * media); `system` is a notice that nobody wrote ("Sam changed the group name").
 */
export const messageKinds = [
  'text',
  'voice',
  'audio',
  'image',
  'video',
  'sticker',
  'gif',
  'file',
  'contact',
  'location',
  'call',
  'deleted',
  'media',
  'system',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A reaction to a message; `by` is the name of who reacted, as the export writes it, where it tells. */
export interface Reaction {
  readonly emoji: string;
  readonly by?: string;
}

/** A message of a chat, whatever messenger it came from: only what its export says. */
export interface Message {
  readonly source: MessageSource;
  /** The messenger's own name for the message, the same in every export of it; absent where there is none. */
  readonly id?: string;
  /** Title of the chat as the export writes it: for two people most often the other one's name. */
  readonly chat: string;
  /** Who wrote it, as the export writes the name; '' for a notice of the system. */
  readonly author: string;
  /** True or false only where the format itself says which side wrote it. */
  readonly mine?: boolean;
  /** The instant, in milliseconds since 1970 UTC, where the export tells it. */
  readonly utc?: number;
  /** 'YYYY-MM-DDTHH:MM:SS' as a clock on the wall showed it; ':00' where the export has no seconds. */
  readonly wall: string;
  readonly kind: MessageKind;
  /** The words: '' for a voice note; a photo's caption. */
  readonly text: string;
  /** Length of a voice note, video or call, in seconds, where the export tells it. */
  readonly seconds?: number;
  /** `id` of the message that this one answers. */
  readonly replyTo?: string;
  readonly edited?: true;
  readonly reactions?: readonly Reaction[];
  /** Where it begins in its file: a 1-based line, or the 1-based number of the item where lines mean nothing. */
  readonly line: number;
}

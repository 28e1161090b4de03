import { looksLikeIMessageText } from './imessage-text.js';
import { ownColumns } from './own-csv.js';
import { looksLikeWhatsApp } from './whatsapp.js';

/** What a file can be; `meta-html` (Messenger, Instagram) is only recognised in order to ask for JSON instead. */
export type FormatName =
  | 'zip'
  | 'chat-db'
  | 'telegram'
  | 'discord'
  | 'messenger'
  | 'messenger-e2ee'
  | 'signal'
  | 'signal-export-json'
  | 'signal-export-markdown'
  | 'sms'
  | 'imessage-html'
  | 'imessage-text'
  | 'own-jsonl'
  | 'own-csv'
  | 'whatsapp'
  | 'meta-html';

/** How much of a file is looked at, in bytes. */
const enough = 65_536;

/** Whether all of these keys stand in JSON; in a string of it their quotes would have a backslash. */
const has = (json: string, ...keys: readonly string[]): boolean =>
  keys.every((key) => new RegExp(`"${key}"\\s*:`).test(json));

const telegramKinds =
  /"type"\s*:\s*"(?:saved_messages|replies|verification_codes|(?:personal|bot)_chat|(?:private|public)_(?:group|supergroup|channel))"/;

/** By the keys that each messenger writes and no other does: the names of its own, in the order of imports. */
const ofJson = (json: string): FormatName | undefined => {
  const [line = ''] = json.split('\n', 1);
  if (has(json, 'guild', 'channel')) return 'discord';
  if (has(json, 'threadName') && (has(json, 'senderName') || has(json, 'participants'))) return 'messenger-e2ee';
  if (has(json, 'sender_name', 'timestamp_ms') || has(json, 'participants', 'thread_path')) return 'messenger';
  if (telegramKinds.test(json) || has(json, 'personal_information', 'user_id') || has(json, 'chats', 'list'))
    return 'telegram';
  if (has(json, 'backupTimeMs') || has(json, 'chatItem')) return 'signal';
  if (has(line, 'date', 'sender', 'body')) return 'signal-export-json';
  if (has(line, 'time', 'author') && (has(line, 'text') || has(line, 'kind'))) return 'own-jsonl';
  return undefined;
};

/** By its root, or by the classes of its elements. */
const ofMarkup = (markup: string): FormatName | undefined => {
  if (/<smses[\s>/]/.test(markup)) return 'sms';
  if (/class="timestamp"/.test(markup) && /class="(?:sent|received)[ "]/.test(markup)) return 'imessage-html';
  // Facebook's own class names, in elements or in the style sheet before them; or what stands above the first message.
  if (/\b(?:_3-9[4-6]|_a6-[ghop]|_a70[6e]|uiBoxWhite)\b|>Participants: /.test(markup)) return 'meta-html';
  return undefined;
};

const markdown = /^\[\d{4}-\d\d-\d\d,? \d\d:\d\d(:\d\d)?\] ([^:]+): /gm;

/**
 * signal-export writes '[2019-05-29, 15:04] Me: ' or, newer, with seconds and no comma, which WhatsApp on an iPhone does
 * too in some languages; only signal-export calls the owner of the phone 'Me'.
 */
const isSignalMarkdown = (text: string): boolean => {
  if (!text.startsWith('[')) return false;
  const headers = [...text.matchAll(markdown)];
  return headers[0]?.index === 0 && headers.some(([, seconds, author]) => seconds === undefined || author === 'Me');
};

const ofText = (text: string): FormatName | undefined => {
  const [line = ''] = text.split('\n', 1);
  if (ownColumns(line)) return 'own-csv';
  if (isSignalMarkdown(text)) return 'signal-export-markdown';
  if (looksLikeWhatsApp(text)) return 'whatsapp';
  return looksLikeIMessageText(text) ? 'imessage-text' : undefined;
};

const textOf = (head: Uint8Array): string => {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  // A mark at the start is left out; what the cut broke at the end becomes U+FFFD.
  return new TextDecoder(encoding).decode(head).trimStart();
};

const startsWith = (head: Uint8Array, start: string): boolean =>
  [...start].every((character, index) => head[index] === character.charCodeAt(0));

/**
 * Which format a file is of, told from its first 64 KB, never from its name; undefined for what is none of them. Text may
 * be UTF-8, or UTF-16 with its mark. The first format that fits is taken: databases and archives by their first bytes,
 * JSON by its keys, markup by its elements, then plain text.
 */
export const recognise = (head: Uint8Array): FormatName | undefined => {
  if (startsWith(head, 'PK\x03\x04')) return 'zip';
  if (startsWith(head, 'SQLite format 3\0')) return 'chat-db';
  const text = textOf(head.subarray(0, enough));
  if (text.startsWith('{')) return ofJson(text);
  if (text.startsWith('<')) return ofMarkup(text);
  return ofText(text);
};

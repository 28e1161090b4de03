import { discord } from '../../history/discord.js';
import { imessageHtml } from '../../history/imessage-html.js';
import { imessageText } from '../../history/imessage-text.js';
import { messenger } from '../../history/messenger.js';
import { messengerE2ee } from '../../history/messenger-e2ee.js';
import { ownCsv } from '../../history/own-csv.js';
import { ownJsonLines } from '../../history/own-lines.js';
import type { Parser } from '../../history/parser.js';
import type { FormatName } from '../../history/recognise.js';
import { signal } from '../../history/signal.js';
import { signalExportJson, signalExportMarkdown } from '../../history/signal-export.js';
import { sms } from '../../history/sms.js';
import { telegram } from '../../history/telegram.js';
import type { MessageSource } from '../../model/message.js';

/** A format that one pass over its text reads. */
export type TextFormat = Exclude<FormatName, 'zip' | 'chat-db' | 'meta-html' | 'whatsapp'>;

/** What reads each of them. */
export const parsers: Readonly<Record<TextFormat, Parser>> = {
  telegram,
  discord,
  messenger,
  'messenger-e2ee': messengerE2ee,
  signal,
  'signal-export-json': signalExportJson,
  'signal-export-markdown': signalExportMarkdown,
  sms,
  'imessage-html': imessageHtml,
  'imessage-text': imessageText,
  'own-jsonl': ownJsonLines,
  'own-csv': ownCsv,
};

/** What a format is called. */
export const formatTitles: Readonly<Record<Exclude<FormatName, 'zip' | 'meta-html'>, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  discord: 'Discord',
  messenger: 'Messenger or Instagram',
  'messenger-e2ee': 'Messenger, encrypted chats',
  signal: 'Signal',
  'signal-export-json': 'signal-export',
  'signal-export-markdown': 'signal-export',
  sms: 'SMS Backup & Restore',
  'imessage-html': 'iMessage',
  'imessage-text': 'iMessage',
  'chat-db': 'iMessage',
  'own-jsonl': 'JSON Lines',
  'own-csv': 'CSV',
};

/** The sources whose names a format writes: who somebody is there is remembered by source. */
export const sourceOf = (format: Exclude<FormatName, 'zip' | 'meta-html'>): MessageSource => {
  if (format === 'chat-db' || format.startsWith('imessage')) return 'imessage';
  if (format.startsWith('signal')) return 'signal';
  if (format.startsWith('messenger')) return 'messenger';
  if (format.startsWith('own')) return 'textcoach';
  return format as MessageSource;
};

import type { Message, MessageKind } from '../model/message.js';
import { kindOfType } from './imessage/attachment.js';
import type { Around } from './parser.js';
import { typedstreamText } from './typedstream.js';

/** One row of `chatDbQuery`: a message of a Mac's chat.db (or an iPhone's sms.db). Absent columns are null. */
export interface ChatDbRow {
  readonly rowid: number;
  readonly guid: string | null;
  /** As text, for nanoseconds do not fit a number: since 2001-01-01 UTC, in seconds up to 10.12 (iOS 10). */
  readonly date: string | null;
  readonly is_from_me: number | null;
  readonly text: string | null;
  /** Since macOS 13 the words are only here. */
  readonly attributedBody: Uint8Array | ArrayBuffer | null;
  readonly is_audio_message: number | null;
  /** Not 0 for reactions and stickers put on another message. */
  readonly associated_message_type: number | null;
  /** Not 0 for notices: somebody joined, the group has a new name. */
  readonly item_type: number | null;
  readonly thread_originator_guid: string | null;
  /** Text, as `date`; '0' or null for none. */
  readonly date_edited: string | null;
  readonly date_retracted: string | null;
  /** Number or address of who wrote it; null for one's own. */
  readonly handle: string | null;
  /** A group's name; empty for two people. */
  readonly display_name: string | null;
  /** Number or address of the other, or the group's own id. */
  readonly chat_identifier: string | null;
  /** Media type of the first attachment that has one (previews of links have none). */
  readonly mime_type: string | null;
}

/** Columns of `message` that every version has. */
const always = ['guid', 'is_from_me', 'text'] as const;
/** Columns that came with later systems. */
const sometimes = [
  'attributedBody',
  'is_audio_message',
  'associated_message_type',
  'item_type',
  'thread_originator_guid',
];
const times = ['date', 'date_edited', 'date_retracted'];

/**
 * SQL that reads messages of chat.db as `ChatDbRow`, a page at a time in the order of their ROWID. Parameters: the last
 * ROWID of the page before (0 at first), and the number of rows. A message that stands in several chats comes once.
 * @param columns names of the columns that the table `message` has: those it lacks are read as NULL
 */
export const chatDbQuery = (columns: ReadonlySet<string>): string => {
  const plain = [...always, ...sometimes].map((name) =>
    columns.has(name) ? `message.${name} AS ${name}` : `NULL AS ${name}`,
  );
  const asText = times.map((name) =>
    columns.has(name) ? `CAST(CAST(message.${name} AS INTEGER) AS TEXT) AS ${name}` : `NULL AS ${name}`,
  );
  return `SELECT message.ROWID AS rowid, ${[...plain, ...asText].join(', ')},
  handle.id AS handle, chat.display_name AS display_name, chat.chat_identifier AS chat_identifier,
  (SELECT attachment.mime_type FROM message_attachment_join
    JOIN attachment ON attachment.ROWID = message_attachment_join.attachment_id
    WHERE message_attachment_join.message_id = message.ROWID AND attachment.mime_type IS NOT NULL
    ORDER BY attachment.ROWID LIMIT 1) AS mime_type
FROM message
LEFT JOIN handle ON handle.ROWID = message.handle_id
LEFT JOIN chat ON chat.ROWID =
  (SELECT MIN(chat_id) FROM chat_message_join WHERE chat_message_join.message_id = message.ROWID)
WHERE message.ROWID > ? ORDER BY message.ROWID LIMIT ?`;
};

/** 2001-01-01T00:00:00Z in milliseconds since 1970. */
const epoch = 978_307_200_000;
/** Seconds since 2001 stay below it for thirty thousand years; nanoseconds pass it in seventeen minutes. */
const mostSeconds = 1e12;
/** 9999-12-31T23:59:59Z. */
const lastInstant = 253_402_300_799_000;

const instantOf = (date: string | null): number | undefined => {
  if (date === null || !/^[1-9]\d{0,18}$/.test(date)) return undefined;
  const since = Number(date);
  // Only whole nanoseconds are exact enough to tell the millisecond.
  const utc = epoch + (since > mostSeconds ? Number(BigInt(date) / 1_000_000n) : since * 1000);
  return utc <= lastInstant ? utc : undefined;
};

/** What a row says; undefined when it says nothing. */
const saidIn = (row: ChatDbRow): { kind: MessageKind; text: string; edited: boolean } | undefined => {
  const plain = (row.text ?? '').replaceAll('\uFFFC', '').trim();
  const text =
    plain === '' && row.attributedBody ? (typedstreamText(new Uint8Array(row.attributedBody)) ?? '').trim() : plain;
  const media = row.is_audio_message ? 'voice' : kindOfType(row.mime_type);
  const edited = instantOf(row.date_edited) !== undefined;
  if (instantOf(row.date_retracted) !== undefined) return { kind: 'deleted', text: '', edited: false };
  if (media) return { kind: media, text, edited };
  if (text !== '') return { kind: 'text', text, edited };
  // Taking a message back counts as an edit that leaves nothing.
  return edited ? { kind: 'deleted', text: '', edited: false } : undefined;
};

/**
 * A row of chat.db as a message; undefined for what is none: reactions, notices, empty rows, rows without time or chat.
 * `id` is the guid, `line` the ROWID; one's own messages have the author 'me'.
 */
export const chatDbMessage = (row: ChatDbRow, { wallTime }: Pick<Around, 'wallTime'>): Message | undefined => {
  const utc = instantOf(row.date);
  const chat = row.display_name || row.chat_identifier || row.handle;
  if (utc === undefined || !chat || row.associated_message_type || row.item_type) return undefined;
  const said = saidIn(row);
  if (!said) return undefined;
  const mine = row.is_from_me === 1;
  return {
    source: 'imessage',
    ...(row.guid ? { id: row.guid } : {}),
    chat,
    author: mine ? 'me' : (row.handle ?? chat),
    mine,
    utc,
    wall: wallTime(utc),
    kind: said.kind,
    text: said.text,
    ...(row.thread_originator_guid ? { replyTo: row.thread_originator_guid } : {}),
    ...(said.edited ? { edited: true } : {}),
    line: row.rowid,
  };
};

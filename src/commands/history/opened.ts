import { type ChatDbRow, chatDbMessage, chatDbQuery } from '../../history/imessage-rows.js';
import type { Around, DateOrder, Found } from '../../history/parser.js';
import { type FormatName, recognise } from '../../history/recognise.js';
import { type Survey, surveyed } from '../../history/whatsapp/survey.js';
import { whatsappParser } from '../../history/whatsapp.js';
import { Problem } from '../../model/problem.js';
import { filesInArchive } from '../../sources/archive.js';
import { copiedDatabase } from '../../sources/copied-database.js';
import { decoded } from '../../sources/decoded.js';
import { type ExportFile, exportFiles } from '../../sources/export-files.js';
import { openDatabase } from '../../store/database.js';
import { askChoice, canAsk } from '../ask.js';
import { counted } from '../counted.js';
import type { Session } from '../session.js';
import { type Chat, chatsOf } from './chats.js';
import { formatTitles, parsers, sourceOf } from './formats.js';
import { wallTime } from './wall.js';

type ReadFormat = Exclude<FormatName, 'zip' | 'meta-html'>;

/** An export that is ready to be read. */
export interface Opened {
  readonly shown: string;
  readonly format: ReadFormat;
  /** Bytes. */
  readonly size: number;
  readonly chats: readonly Chat[];
  /** All that is found in it; each call reads it anew. */
  found(seen?: (bytes: number) => void): Iterable<Found>;
}

const orderNames: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month',
  mdy: 'month/day',
  ymd: 'year/month/day',
};

/** The order of a chat's dates: said, found, set, or asked for; never guessed. */
const orderOf = async (
  session: Session,
  shown: string,
  survey: Survey,
  said: DateOrder | undefined,
): Promise<DateOrder> => {
  if (said) return said;
  if (survey.order) {
    if (survey.decided < survey.dates)
      session.note(
        `Dates of ${shown} look like ${orderNames[survey.order]} (${survey.decided.toLocaleString('en')} of ${counted(survey.dates, 'line')} decide it). --date-order to change.`,
      );
    return survey.order;
  }
  const { dateOrder } = session.settings();
  if (dateOrder !== 'auto') return dateOrder;
  const what = `the dates of ${shown} can be read as day/month or as month/day`;
  if (!canAsk(session.world)) throw new Problem(what, 'say which: --date-order dmy, or --date-order mdy');
  return askChoice<DateOrder>(session.world, `${what}. Which is it?`, [
    { value: 'dmy', name: 'day first: 3/4 is 3 April' },
    { value: 'mdy', name: 'month first: 3/4 is 4 March' },
  ]);
};

/** WhatsApp keeps no more than 40,000 messages in an export, and says nothing of the rest. */
const nearlyCapped = 39_000;

const openWhatsApp = async (session: Session, file: ExportFile, said: DateOrder | undefined): Promise<Opened> => {
  const survey = surveyed(decoded(file.pieces(), file.shown));
  const dateOrder = await orderOf(session, file.shown, survey, said);
  if (survey.dates >= nearlyCapped)
    session.note(`${file.shown} holds about as many messages as WhatsApp exports: older ones may be missing.`);
  const around: Around = { name: file.name, wallTime, dateOrder };
  const parse = whatsappParser(survey);
  const found = (seen?: (bytes: number) => void): Iterable<Found> =>
    parse(decoded(file.pieces(seen), file.shown), around);
  const title = titleOf(found());
  const writers = [...survey.authors].map(([name, count]) => ({ name, count, mine: undefined }));
  return { shown: file.shown, format: 'whatsapp', size: file.size, chats: [{ title, writers }], found };
};

const titleOf = (found: Iterable<Found>): string => {
  for (const one of found) if ('chat' in one) return one.chat;
  return '';
};

const rowsOfPage = 5000;

const openChatDb = async (session: Session, file: ExportFile): Promise<Opened> => {
  if (!file.path) throw new Problem(`${file.shown} is a database inside an archive`, 'unpack it first');
  const copy = copiedDatabase(file.path, file.shown);
  session.atEnd(copy.remove);
  const database = await openDatabase(copy.path, { create: false });
  session.atEnd(database.close);
  const columns = new Set(database.all('PRAGMA table_info(message)').map(({ name }) => String(name)));
  if (columns.size === 0)
    throw new Problem(
      `${file.shown} is a database, but not one of messages`,
      'on a Mac it is ~/Library/Messages/chat.db',
    );
  const query = chatDbQuery(columns);
  function* found(seen?: (bytes: number) => void): Generator<Found> {
    for (let last = 0; ; ) {
      const rows = database.all(query, last, rowsOfPage) as unknown as ChatDbRow[];
      for (const row of rows) {
        const message = chatDbMessage(row, { wallTime });
        if (message) yield message;
      }
      seen?.(0);
      const end = rows[rows.length - 1];
      if (!end) return;
      last = end.rowid;
    }
  }
  return { shown: file.shown, format: 'chat-db', size: file.size, chats: chatsOf(found()), found };
};

const openText = (file: ExportFile, format: keyof typeof parsers): Opened => {
  const found = (seen?: (bytes: number) => void): Iterable<Found> =>
    parsers[format](decoded(file.pieces(seen), file.shown), { name: file.name, wallTime });
  return { shown: file.shown, format, size: file.size, chats: chatsOf(found()), found };
};

/** Of Messenger's files the first number is the newest. */
const numberIn = ({ name }: ExportFile): number => Number(/^message_(\d+)\.json$/.exec(name)?.[1] ?? 0);

/** What a problem is about, when its words do not say. */
const named = (shown: string, error: unknown): unknown =>
  error instanceof Problem && !error.message.includes(shown)
    ? new Problem(`${shown}: ${error.message}`, error.hint, error.exitCode)
    : error;

/**
 * Opens what was named: files, folders, archives. In a folder or an archive, files that are no chats are passed over.
 * @throws Problem that names the file and what to do
 */
export const openExports = async (
  session: Session,
  paths: readonly string[],
  dateOrder: DateOrder | undefined,
): Promise<Opened[]> => {
  const opened: Opened[] = [];
  for (const path of paths) {
    const top = exportFiles(session.world.cwd, path);
    const alone = top.length === 1 && top[0]?.shown === path;
    const files: ExportFile[] = [];
    for (const file of top)
      if (file.path && recognise(file.head()) === 'zip') files.push(...(await filesInArchive(file.path, file.shown)));
      else files.push(file);
    const before = opened.length;
    for (const file of files.sort((a, b) => numberIn(b) - numberIn(a))) {
      const format = recognise(file.head());
      if (format === 'meta-html')
        throw new Problem(
          `${file.shown} is a chat of Messenger or Instagram as a web page`,
          'download it again as JSON',
        );
      if (!format || format === 'zip') {
        if (alone && files.length === 1)
          throw new Problem(
            `${file.shown} is no export that is known here`,
            'WhatsApp, Telegram, Messenger, Instagram, Signal, iMessage, SMS Backup & Restore, Discord, or a CSV with time,author,text',
          );
        continue;
      }
      try {
        if (format === 'whatsapp') opened.push(await openWhatsApp(session, file, dateOrder));
        else if (format === 'chat-db') opened.push(await openChatDb(session, file));
        else opened.push(openText(file, format));
      } catch (error) {
        throw named(file.shown, error);
      }
    }
    if (opened.length === before)
      throw new Problem(`${path} holds no chat that is known here`, 'name the exported chat');
  }
  return opened;
};

/** What somebody is told a file is. */
export const titleFor = ({ format }: Opened): string => formatTitles[format];
export { sourceOf };

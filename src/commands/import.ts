import { type Command, Option } from 'commander';
import { safe } from '../formats/safe.js';
import { shown } from '../formats/when.js';
import type { DateOrder } from '../history/parser.js';
import { parseName } from '../model/person-fields.js';
import { builtIn } from '../rules/index.js';
import type { KeptMessage, Store } from '../store/store.js';
import { counted } from './counted.js';
import { examples } from './examples.js';
import { openExports, sourceOf, titleFor } from './history/opened.js';
import { partnerIn } from './history/partner.js';
import { progress } from './history/progress.js';
import { type LeftOut, leftOuts, takenFrom } from './history/taken.js';
import { whoIsWho } from './history/who.js';
import type { Session } from './session.js';
import { instant } from './whole-number.js';

interface ImportOptions {
  readonly to?: string;
  readonly me?: string;
  readonly chat?: string;
  readonly dateOrder?: DateOrder;
  readonly since?: Date;
  readonly keepText?: boolean;
  readonly dryRun?: boolean;
}

/** Kept at a time: as many as one page of the database takes. */
const lot = 2000;

/** Thrown to leave everything as it was. */
class DryRun extends Error {}

const line = ({ reason, count, lines }: LeftOut): string =>
  `  ${count.toLocaleString('en')} ${reason} (${count === 1 ? 'line' : 'lines'} ${lines.join(', ')}${count > lines.length ? ' …' : ''})`;

const day = (at: string, now: Date): string => shown(at.slice(0, 10), now);

/** `textcoach import`: what a chat's history says about habits, without its words. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach import "WhatsApp Chat with Sam.txt" --me Alex',
    'textcoach import "WhatsApp Chat - Sam.zip" result.json --to sam',
    'textcoach import messages.csv --dry-run',
  ])
    .description(
      'Read exported chats, so that the coach knows your habits. Counts are kept, not words; the files are only read.',
    )
    .argument(
      '<files...>',
      'WhatsApp, Telegram, Messenger, Instagram, Signal, iMessage, SMS, Discord; or CSV, JSON Lines',
    )
    .option('--to <name>', 'whom you write with')
    .option('--me <name>', 'your own name, as the export writes it')
    .option('--chat <title>', 'which chat, where there are several')
    .addOption(new Option('--date-order <order>', 'how 3/4 is read').choices(['dmy', 'mdy', 'ymd']))
    .addOption(new Option('--since <date>', 'leave out what is older').argParser(instant))
    .option('--keep-text', 'keep the words too, theirs and yours')
    .option('--dry-run', 'say what would be kept, and keep nothing')
    .action(async (files: string[], options: ImportOptions) => {
      const opened = await openExports(session, files, options.dateOrder);
      const before = options.dryRun ? await session.storeIfAny() : await session.store();
      const known = options.to === undefined ? undefined : before?.people.find(parseName(options.to));
      const who = await whoIsWho(session, opened, options, {
        ...(before && { remembered: before.messages.author }),
        person: known,
      });
      const person = known ?? partnerIn(before, opened, who, options.to);
      const isNew = before?.people.find(person.slug) === undefined;
      if (options.keepText)
        session.note(
          `--keep-text: the words of ${person.name} will lie on this disk too, beside yours, in ${session.places().databaseFile}. textcoach wipe deletes them.`,
        );
      const left = leftOuts();
      const bar = progress(
        session.world,
        opened.reduce((sum, { size }) => sum + size, 0),
      );
      const total = { read: 0, added: 0, mine: 0, from: '', to: '' };
      const keepAll = (store: Store | undefined): void => {
        if (store && isNew) store.people.add(person);
        let held: KeptMessage[] = [];
        const keep = (): void => {
          total.added += store ? store.messages.add(held, person.slug) : held.length;
          held = [];
        };
        for (const { facts, key, message } of takenFrom(opened, {
          who,
          person,
          finder: builtIn(),
          since: options.since?.toISOString().slice(0, 10),
          leave: left.add,
          seen: bar.seen,
        })) {
          total.read += 1;
          if (facts.mine) total.mine += 1;
          if (total.from === '' || facts.at < total.from) total.from = facts.at;
          if (facts.at > total.to) total.to = facts.at;
          held.push({
            ...facts,
            key,
            origin: 'import',
            ...(options.keepText && message.text !== '' && { text: message.text }),
          });
          bar.message();
          if (held.length >= lot) keep();
        }
        keep();
        if (!store) return;
        if (total.read > 0) store.messages.supersede(person.slug, total.from, total.to);
        for (const { format } of opened) {
          for (const each of who.me) store.messages.remember(sourceOf(format), each, null);
          for (const each of who.them) store.messages.remember(sourceOf(format), each, person.slug);
        }
        if (options.dryRun) throw new DryRun();
      };
      try {
        if (before) before.together(() => keepAll(before));
        else keepAll(undefined);
      } catch (error) {
        if (!(error instanceof DryRun)) throw error;
      } finally {
        bar.end();
      }
      const now = session.world.now();
      const partner = safe(person.name, { oneLine: true });
      const formats = [...new Set(opened.map(titleFor))].join(', ');
      const print = (text: string): void => session.print(text);
      if (total.read === 0) print(`No message of you and ${partner} (${formats}).`);
      else {
        print(
          `${options.dryRun ? 'Would keep' : 'Kept'} ${counted(total.added, 'message')} with ${partner} (${formats}), ${[...new Set([day(total.from, now), day(total.to, now)])].join(' to ')}: ${total.mine.toLocaleString('en')} yours, ${(total.read - total.mine).toLocaleString('en')} theirs.`,
        );
        if (total.added < total.read) print(`${(total.read - total.added).toLocaleString('en')} were there already.`);
      }
      const out = left.all();
      if (out.length > 0) print(['Left out:', ...out.map(line)].join('\n'));
      if (isNew && !options.dryRun)
        session.note(`${partner} is kept as someone you text: textcoach person show ${person.slug}`);
      if (!options.dryRun && total.read > 0)
        session.note(`What it shows: textcoach habits${isNew ? '' : ` --to ${person.slug}`}`);
    });
};

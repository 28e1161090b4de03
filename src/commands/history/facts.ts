import type { DateOrder } from '../../history/parser.js';
import type { MessageFacts } from '../../model/message-facts.js';
import { type Person, strangerNamed } from '../../model/person.js';
import { Problem } from '../../model/problem.js';
import { builtIn } from '../../rules/index.js';
import { personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import { openExports } from './opened.js';
import { progress } from './progress.js';
import { takenFrom } from './taken.js';
import { wallTime } from './wall.js';
import { whoIsWho } from './who.js';

/** What commands about habits are told. */
export interface HabitsOptions {
  readonly to?: string;
  readonly me?: string;
  readonly chat?: string;
  readonly dateOrder?: DateOrder;
  readonly weeks?: number;
}

/** Facts in the order of their time, and whose they are. */
export interface FactsFound {
  readonly facts: readonly MessageFacts[];
  /** The user's name, where an export tells it. */
  readonly me: string | undefined;
  readonly partner: string;
  readonly person: Person | undefined;
  /** Whether they come from a file that was only read. */
  readonly fromFile: boolean;
}

const byTime = (a: MessageFacts, b: MessageFacts): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** Facts of files, of which nothing is kept; or, without a file, of what was imported. @throws Problem when there are none */
export const factsFor = async (
  session: Session,
  files: readonly string[],
  options: HabitsOptions,
): Promise<FactsFound> => {
  if (files.length > 0) {
    const store = await session.storeIfAny();
    const known = options.to === undefined ? undefined : store?.people.find(options.to);
    const opened = await openExports(session, files, options.dateOrder);
    const who = await whoIsWho(session, opened, options, {
      ...(store && { remembered: store.messages.author }),
      person: known,
    });
    const person = known ?? store?.people.find(who.partner) ?? strangerNamed(who.partner);
    const bar = progress(
      session.world,
      opened.reduce((sum, { size }) => sum + size, 0),
    );
    const facts: MessageFacts[] = [];
    const seen = new Set<string>();
    for (const one of takenFrom(opened, { who, person, finder: builtIn(), leave: () => undefined, seen: bar.seen })) {
      bar.message();
      // Two exports of one chat overlap.
      if (opened.length > 1 && (seen.has(one.key) || !seen.add(one.key))) continue;
      facts.push(one.facts);
    }
    bar.end();
    if (facts.length === 0) throw new Problem('no message of the two of you is in it', 'see: textcoach import --help');
    return { facts: facts.sort(byTime), me: who.user, partner: who.partner, person, fromFile: true };
  }
  const store = await session.storeIfAny();
  const person = options.to === undefined ? store?.people.default() : personNamed(store, options.to);
  const facts = person && store ? store.messages.facts(person.slug) : [];
  if (!person || facts.length === 0)
    throw new Problem(
      person ? `nothing of you and ${person.name} was imported` : 'nothing was imported',
      'name an exported chat: textcoach habits "WhatsApp Chat with Sam.txt"   (or keep its counts: textcoach import)',
    );
  return { facts, me: undefined, partner: person.name, person, fromFile: false };
};

/** 'YYYY-MM-DDTHH:MM:SS' of now; for a chat that ended before, its last message: an old export is looked at where it ends. */
export const endOf = (facts: readonly MessageFacts[], now: Date): string => {
  const last = facts[facts.length - 1]?.at ?? '';
  const local = wallTime(now.getTime());
  const days = (Date.parse(`${local}Z`) - Date.parse(`${last}Z`)) / 86_400_000;
  return last !== '' && (days > 7 || days < 0) ? last : local;
};

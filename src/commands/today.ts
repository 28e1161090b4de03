import type { Command } from 'commander';
import { todayFor } from '../coach/today.js';
import { todayPage } from '../formats/today.js';
import type { Person } from '../model/person.js';
import type { Store } from '../store/store.js';
import { clockOf } from './check/clock.js';
import { pastOf } from './check/past.js';
import { examples } from './examples.js';
import { recipient } from './recipient.js';
import type { Session } from './session.js';
import { mostMemories, remembered } from './shown.js';
import { instant } from './whole-number.js';

interface TodayOptions {
  readonly to?: string;
  readonly now?: Date;
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Everybody, or the one that was asked for; nobody's memories when nobody is kept. */
const peopleOf = async (
  session: Session,
  store: Store | undefined,
  to: string | undefined,
): Promise<(Person | undefined)[]> => {
  if (to !== undefined) return [await recipient(session, to)];
  const people = store?.people.list() ?? [];
  return people.length > 0 ? people : [undefined];
};

/** `textcoach today`: what to ask about, what is near, what has been quiet. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach today', 'textcoach today --to sam', 'textcoach today --json'])
    .description('One glance: what to ask about, what is near, what has been quiet. Each line ends in what to run.')
    .option('--to <name>', 'only this person')
    .option('--now <time>', 'the clock, for tests and scripts', instant)
    .option('--plain', 'without symbols')
    .option('--json', 'as one JSON document')
    .action(async (options: TodayOptions) => {
      const now = options.now ?? session.world.now();
      const store = await session.storeIfAny();
      const usual = store?.people.default()?.slug;
      const people = await peopleOf(session, store, options.to);
      const pasts = await Promise.all(
        people.map((person) =>
          person && store?.people.find(person.slug) ? pastOf(store, person.slug, now) : undefined,
        ),
      );
      const days = people.map((person, at) => ({
        name: person?.name ?? 'Them',
        slug: person?.slug ?? null,
        lines: todayFor({
          person,
          usual: person?.slug === usual,
          memories: store?.memories.near([], person?.slug, now, mostMemories) ?? [],
          clock: clockOf(now, person?.zone),
          history: pasts[at]?.(''),
          shown: store?.uses.since(new Date(now.getTime() - remembered), person?.slug) ?? new Map(),
        }),
      }));
      if (options.json)
        return session.print(
          JSON.stringify({
            schemaVersion: 1,
            people: days.map(({ name, slug, lines }) => ({
              name,
              slug,
              lines: lines.map((line) => ({ ...line, command: `textcoach ${line.command}` })),
            })),
          }),
        );
      session.print(
        todayPage(days, {
          columns: session.world.stdout.columns,
          plain: (options.plain ?? false) || session.world.env.TERM === 'dumb',
        }),
      );
      if (!store || store.memories.count() === 0)
        session.note('It fills with what you keep:  textcoach memory add "Sam’s interview thu 9am"');
    });
};

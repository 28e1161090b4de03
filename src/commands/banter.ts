import { type Command, InvalidArgumentError, Option } from 'commander';
import { banterFor } from '../coach/banter.js';
import { banterTemplates } from '../coach/banter-templates.js';
import { banterPage } from '../formats/banter.js';
import type { Comfort } from '../model/person.js';
import { Problem } from '../model/problem.js';
import { builtIn } from '../rules/index.js';
import { examples } from './examples.js';
import { recipient } from './recipient.js';
import type { Session } from './session.js';

interface BanterOptions {
  readonly to?: string;
  readonly mood?: 'playful' | 'flirty';
  readonly comfort?: Comfort;
  readonly from?: 'memory';
  readonly n: number;
  readonly seed?: number;
  readonly json?: boolean;
}

const days = (count: number): number => count * 24 * 60 * 60 * 1000;
const remembered = days(60);

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 2 ** 31)
    throw new InvalidArgumentError('It takes a whole number.');
  return number;
};

/** `textcoach banter`: something playful to send, and it remembers what it has shown. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach banter',
    'textcoach banter --to sam --mood playful --from memory -n 3',
    'textcoach banter --mood flirty --comfort sweet --seed 7 --json',
  ])
    .description(
      'Playful lines and exchanges, filled from what you keep about them. Change one thing to make it yours.',
    )
    .option('--to <name>', 'whom it is for')
    .addOption(new Option('--mood <mood>', 'what kind').choices(['playful', 'flirty']))
    .addOption(
      new Option('--comfort <comfort>', 'at most this far (default: theirs)').choices(['sweet', 'flirty', 'spicy']),
    )
    .addOption(new Option('--from <what>', 'only pieces that draw on a memory').choices(['memory']))
    .addOption(new Option('-n <number>', 'how many').argParser(wholeNumber).default(3))
    .addOption(new Option('--seed <number>', 'the same seed, the same choice').argParser(wholeNumber))
    .option('--json', 'as one JSON document')
    .action(async (options: BanterOptions) => {
      const person = await recipient(session, options.to);
      const comfort = options.comfort ?? person?.comfort ?? 'sweet';
      if (comfort !== 'sweet' && !person?.adults)
        throw new Problem(
          `${comfort} banter is for adults`,
          person
            ? `say so once: textcoach person set ${person.slug} --comfort ${comfort} --adults`
            : 'say so once: textcoach person add NAME --comfort flirty --adults',
        );
      const now = session.world.now();
      const store = await session.storeIfAny();
      const memories = store?.memories.near([], person?.slug, now, 200) ?? [];
      const lines = banterFor(banterTemplates, builtIn(), {
        memories,
        comfort,
        ...(person && { person }),
        ...(options.mood && { mood: options.mood }),
        fromMemory: options.from === 'memory',
        count: options.n,
        seed: options.seed ?? now.getTime() % 2 ** 31,
        shown: store?.uses.since(new Date(now.getTime() - remembered), person?.slug) ?? new Map(),
      });
      if (lines.length === 0 && options.n > 0)
        throw new Problem(
          'there is no memory that a piece of banter could be built on',
          'textcoach memory add "burnt lasagne" --kind joke',
        );
      session.print(
        options.json ? JSON.stringify({ schemaVersion: 1, lines }) : banterPage(lines, session.world.stdout.columns),
      );
      // What was shown rests for a while. Failing to note it down must not spoil the banter.
      try {
        const keeper = await session.store();
        for (const { id, memories: used } of lines) keeper.uses.record(id, used, person?.slug, now);
      } catch {
        session.note('What was shown could not be noted down, so it may come again soon.');
      }
    });
};

import { type Command, Option } from 'commander';
import { banterFor } from '../coach/banter.js';
import { banterPage } from '../formats/banter.js';
import type { Comfort } from '../model/person.js';
import { Problem } from '../model/problem.js';
import { builtIn } from '../rules/index.js';
import { examples } from './examples.js';
import { offeringFor } from './offering.js';
import type { Session } from './session.js';
import { noteShown } from './shown.js';
import { largestSeed, wholeNumber } from './whole-number.js';

interface BanterOptions {
  readonly to?: string;
  readonly mood?: 'playful' | 'flirty';
  readonly comfort?: Comfort;
  readonly from?: 'memory';
  readonly n: number;
  readonly seed?: number;
  readonly json?: boolean;
}

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
    .addOption(new Option('-n <number>', 'how many').argParser(wholeNumber(0, 20)).default(3))
    .addOption(new Option('--seed <number>', 'the same seed, the same choice').argParser(wholeNumber(0, largestSeed)))
    .option('--json', 'as one JSON document')
    .action(async (options: BanterOptions) => {
      const now = session.world.now();
      const { banter, ...offering } = await offeringFor(session, options.to, {
        comfort: options.comfort,
        what: 'banter',
      });
      const lines = banterFor(banter, builtIn(), {
        ...offering,
        ...(options.mood && { mood: options.mood }),
        fromMemory: options.from === 'memory',
        count: options.n,
        seed: options.seed ?? now.getTime() % largestSeed,
      });
      if (lines.length === 0 && options.n > 0)
        throw new Problem(
          offering.resting.size > 0
            ? 'every memory that a piece of banter could be built on was offered this week'
            : 'there is no memory that a piece of banter could be built on',
          'textcoach memory add "burnt lasagne" --kind joke',
        );
      session.print(
        options.json ? JSON.stringify({ schemaVersion: 1, lines }) : banterPage(lines, session.world.stdout.columns),
      );
      await noteShown(session, lines, offering.person?.slug);
    });
};

import { type Command, Option } from 'commander';
import { critiqueOf } from '../coach/critique.js';
import { ideasFor, type News } from '../coach/ideas.js';
import { helpWithTheirs } from '../coach/safety.js';
import { ideasPage } from '../formats/ideas.js';
import type { Memory } from '../model/memory.js';
import { mayBeOffered } from '../model/memory.js';
import type { Comfort } from '../model/person.js';
import { Problem } from '../model/problem.js';
import { builtIn } from '../rules/index.js';
import { newsOf } from '../rules/interest/words/news.js';
import { asDraft } from '../sources/decode.js';
import { examples } from './examples.js';
import { isMissing, keptStore, memoryOf } from './memory/fields.js';
import { offeringFor } from './offering.js';
import type { Session } from './session.js';
import { noteShown } from './shown.js';
import { instant, largestSeed, wholeNumber } from './whole-number.js';

interface IdeasOptions {
  readonly to?: string;
  readonly principle?: number;
  readonly from?: string;
  readonly photo?: boolean;
  readonly replyTo?: string;
  readonly comfort?: Comfort;
  readonly n: number;
  readonly seed?: number;
  readonly now?: Date;
  readonly json?: boolean;
}

/** A photo or video whose file is gone cannot be sent: it is left out, and said once. */
const withFiles = (session: Session, memories: readonly Memory[]): Memory[] => {
  const gone: number[] = [];
  const left = memories.map((memory) => {
    const { link, ...rest } = memory;
    if (!isMissing(session, link)) return memory;
    if (memory.kind === 'photo' || memory.kind === 'video') gone.push(memory.id);
    return rest;
  });
  if (gone.length > 0)
    session.note(
      `The file of ${gone
        .sort((a, b) => a - b)
        .map((id) => `#${id}`)
        .join(', ')} is not there any more; memory edit NUMBER --link PATH sets it right.`,
    );
  return left;
};

/** Words of small talk: a laugh, a link, a picture, a heart. */
const small =
  /\b(?:ha(?:ha)+|lol|lmao|look at|check this|saw this|photo|pic|meme|song)\b|https?:|\p{Extended_Pictographic}/iu;

/**
 * What their text tells. Where it tells of danger there is help and nothing to choose; where it cannot be told, no words.
 * @throws Problem when it is neither news nor small talk, as far as can be told
 */
const newsIn = (session: Session, reply: string): News | 'help' => {
  const { safety, findings } = critiqueOf(reply, builtIn(), { helpContact: session.settings().helpContact });
  if (safety) {
    session.print(helpWithTheirs(safety));
    session.exit(1);
    return 'help';
  }
  const told = newsOf(reply);
  if (told) return told;
  if (small.test(reply) && findings.every(({ severity }) => severity === 'info')) return 'chat';
  throw new Problem(
    'it is not plain what their text tells',
    'answer it in your own words: textcoach check "your draft" --reply-to "their text"',
  );
};

/** `textcoach ideas`: what to write when there is no draft. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach ideas',
    'textcoach ideas --to sam --from 42',
    'textcoach ideas --reply-to "I got the job!!" --json',
  ])
    .description('What to write when there is no draft, each with why now and what it draws on.')
    .option('--to <name>', 'whom it is for')
    .addOption(
      new Option('--principle <number>', 'only this one of the eight: textcoach explain').argParser(wholeNumber(1, 8)),
    )
    .option('--from <memory>', 'only about this memory, by its number')
    .option('--photo', 'only words to send with a photo or a video that you keep')
    .option('--reply-to <text>', 'the text of theirs to answer')
    .addOption(
      new Option('--comfort <comfort>', 'at most this far (default: theirs)').choices(['sweet', 'flirty', 'spicy']),
    )
    .addOption(new Option('-n <number>', 'how many').argParser(wholeNumber(0, 20)).default(3))
    .addOption(new Option('--seed <number>', 'the same seed, the same choice').argParser(wholeNumber(0, largestSeed)))
    .addOption(new Option('--now <time>', 'the clock, for tests and scripts').argParser(instant))
    .option('--json', 'as one JSON document')
    .action(async (options: IdeasOptions) => {
      const now = options.now ?? session.world.now();
      const about = options.from === undefined ? undefined : memoryOf(await keptStore(session), options.from);
      if (about && !mayBeOffered(about))
        throw new Problem(
          `#${about.id} is ${about.tender ? 'tender' : about.secret ? 'secret' : 'ended'}: nothing is offered about it`,
          `to change that: textcoach memory edit ${about.id} --help`,
        );
      const reply = options.replyTo === undefined ? undefined : asDraft(options.replyTo, 'the text you answer');
      const news = reply === undefined ? undefined : newsIn(session, reply);
      if (news === 'help') return;
      const { ideas, ...offering } = await offeringFor(session, options.to ?? about?.person, {
        comfort: options.comfort,
        what: 'words',
        now,
      });
      const [shownAbout] = about ? withFiles(session, [about]) : [];
      const found = ideasFor(ideas, builtIn(), {
        ...offering,
        memories: options.photo ? withFiles(session, offering.memories) : offering.memories,
        about: shownAbout,
        count: options.n,
        seed: options.seed ?? now.getTime() % largestSeed,
        principle: options.principle,
        photo: options.photo ?? false,
        news,
        ...(reply !== undefined && { reply }),
      });
      if (found.length === 0 && options.n > 0)
        throw options.photo
          ? new Problem(
              'you keep no photo or video with a file that is there',
              'textcoach memory add "us on the ferry" --kind photo --link ferry.jpg',
            )
          : new Problem(
              'there are no words for that',
              about ? 'textcoach ideas without --from has others' : 'textcoach ideas without options has some',
            );
      session.print(
        options.json
          ? JSON.stringify({ schemaVersion: 1, ideas: found })
          : ideasPage(found, session.world.stdout.columns),
      );
      await noteShown(session, found, offering.person?.slug, { now });
    });
};

import { type Command, Option } from 'commander';
import { critiqueOf } from '../coach/critique.js';
import { outlines } from '../coach/outlines.js';
import { measured, pointsIn, usualLimit, voiceNote } from '../coach/voice.js';
import { renderer } from '../formats/index.js';
import { measuredPage, voicePage } from '../formats/voice.js';
import type { Person } from '../model/person.js';
import { Problem } from '../model/problem.js';
import { builtIn } from '../rules/index.js';
import { asDraft } from '../sources/decode.js';
import { draftFromFile } from '../sources/files.js';
import { draftFromInput } from '../sources/stdin.js';
import { nearest } from '../text/nearest.js';
import { askText, canAsk } from './ask.js';
import { clockOf } from './check/clock.js';
import { exitCodeOf } from './check/verdict.js';
import { examples } from './examples.js';
import { ownTemplatesIn } from './own-templates.js';
import { recipient } from './recipient.js';
import type { Session } from './session.js';
import { days, noteShown } from './shown.js';
import { largestSeed, wholeNumber } from './whole-number.js';

interface VoiceOptions {
  readonly to?: string;
  readonly check?: string;
  readonly limit?: number;
  readonly outline?: string;
  readonly seed?: number;
  readonly json?: boolean;
}

/** A transcript's length, and what the rules say of its words. */
const checkTranscript = async (
  session: Session,
  source: string,
  limit: number,
  person: Person | undefined,
  json: boolean,
): Promise<void> => {
  const { world } = session;
  const text = source === '-' ? await draftFromInput(world.stdin, 'the transcript') : draftFromFile(world.cwd, source);
  const length = measured(text, limit);
  const settings = session.settings();
  const critique = critiqueOf(text, builtIn(), {
    clock: clockOf(world.now(), person?.zone),
    ...(person && { person, to: person.slug }),
    helpContact: settings.helpContact,
    // How long a text is says nothing about a voice.
    quiet: { runs: ({ id }) => id !== 'tone/wall-of-text' && !id.startsWith('medium/') },
  });
  session.exit(exitCodeOf(critique, { failOn: settings.failOn }));
  if (json) return session.print(JSON.stringify({ schemaVersion: 1, ...length, critique }));
  const render = await renderer('human', {
    columns: world.stdout.columns,
    env: world.env,
    isTTY: world.stdout.isTTY ?? false,
    plain: false,
    all: false,
    known: person !== undefined,
  });
  session.print(
    `${measuredPage(length, world.stdout.columns)}\n\n${render({ critique, name: source === '-' ? 'transcript' : source })}`,
  );
};

/** What is to be said: words of the command line, an answer at a terminal, or nothing yet. */
const pointsOf = async (session: Session, words: readonly string[]): Promise<string[]> => {
  if (words.length > 0) return pointsIn(asDraft(words.join(' '), 'what you want to say'));
  if (!canAsk(session.world)) return [];
  const said = await askText(session.world, 'What would you like to say? (commas between, Enter for none)', () => true);
  return said === '' ? [] : pointsIn(asDraft(said, 'what you want to say'));
};

/** `textcoach voice`: an outline for a voice note, or a look at the transcript of one. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach voice "proud of the interview, lasagne joke, ask about Noor’s party"',
    'textcoach voice --to sam --outline good-night --limit 30',
    'textcoach voice --check note.txt',
  ])
    .description('Beats for a voice note, with seconds and cues; or how long a written-out one takes, and what to cut.')
    .argument('[points...]', 'what you want to say, commas between')
    .option('--to <name>', 'whom it is for')
    .option('--check <file>', 'read a transcript instead; - reads standard input')
    .addOption(
      new Option('--limit <seconds>', 'how long at most (default: theirs, or 60)').argParser(wholeNumber(10, 600)),
    )
    .option('--outline <name>', 'this outline: textcoach templates --json lists them')
    .addOption(new Option('--seed <number>', 'the same seed, the same choice').argParser(wholeNumber(0, largestSeed)))
    .option('--json', 'as one JSON document')
    .action(async (words: string[], options: VoiceOptions) => {
      const person = await recipient(session, options.to);
      const limit = options.limit ?? person?.voiceLimit ?? usualLimit;
      if (options.check !== undefined)
        return checkTranscript(session, options.check, limit, person, options.json ?? false);
      const points = await pointsOf(session, words);
      const now = session.world.now();
      const store = await session.storeIfAny();
      const all = [...outlines, ...(await ownTemplatesIn(session)).voice];
      const note = voiceNote(all, {
        person,
        points: points.length > 0 ? points : ['___'],
        limit,
        seed: options.seed ?? now.getTime() % largestSeed,
        shown: store?.uses.since(new Date(now.getTime() - days(30)), person?.slug) ?? new Map(),
        outline: options.outline,
      });
      if (!note) {
        const close = nearest(
          options.outline ?? '',
          all.map(({ id }) => id.replace('voice/', '')),
        );
        throw new Problem(
          'there is no such outline',
          close ? `did you mean: --outline ${close}` : 'leave --outline out: one is chosen',
        );
      }
      session.print(
        options.json ? JSON.stringify({ schemaVersion: 1, ...note }) : voicePage(note, session.world.stdout.columns),
      );
      if (points.length === 0)
        session.note('___ is what you want to say:  textcoach voice "the interview, the lasagne"');
      await noteShown(session, [{ id: note.outline, memories: [] }], person?.slug, { now });
    });
};

import { type Item, sheet } from '../../formats/sheet.js';
import type { Critique } from '../../model/critique.js';
import { Problem } from '../../model/problem.js';
import { asDraft } from '../../sources/decode.js';
import { draftFromFile } from '../../sources/files.js';
import { type Line, linesOf } from '../../sources/lines.js';
import type { Output } from '../../world.js';
import type { Session } from '../session.js';
import type { CheckOptions, Coach } from './prepare.js';
import { exitCodeOf, guardNote } from './verdict.js';

/** One draft of a batch, or why it could not be read. */
type Read = Item & ({ readonly text: string } | { readonly error: string });

const itemOf = (line: Line): Read => {
  const name = `-:${line.index + 1}`;
  if ('error' in line) return { ...line, name };
  try {
    return { index: line.index, name, text: asDraft(line.text, 'the line') };
  } catch (error) {
    if (error instanceof Problem) return { index: line.index, name, error: error.message.replace(/^the line /, '') };
    throw error;
  }
};

/** One at a time: a whole lot of them would live long enough for Node to move it where it is given back late. */
function* read(lines: Iterable<Line>): Generator<Read> {
  for (const line of lines) yield itemOf(line);
}

async function* itemsOf(session: Session, paths: readonly string[]): AsyncGenerator<Iterable<Read>> {
  if (paths.length === 1 && paths[0] === '-') {
    for await (const lines of linesOf(session.world.stdin)) yield read(lines);
    return;
  }
  for (const [index, path] of paths.entries()) {
    try {
      yield [{ index, name: path, text: draftFromFile(session.world.cwd, path) }];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield [{ index, name: path, error: error.message }];
    }
  }
}

/** Characters to gather before they are written. */
const piece = 12_000;

/** Waits until more can be written, or nothing will ever be. */
const roomIn = (output: Output): Promise<void> =>
  new Promise((done) => {
    const go = (): void => {
      for (const event of ['drain', 'close', 'error']) output.off(event, go);
      done();
    };
    for (const event of ['drain', 'close', 'error']) output.once(event, go);
  });

/** Checks many drafts, in order, one result each; memory does not grow with their number. */
export const checkBatch = async (session: Session, options: CheckOptions, coach: Coach): Promise<void> => {
  const { stdout } = session.world;
  const show = sheet(coach.format, await coach.renderer());
  const write = async (text: string): Promise<void> => {
    if (text === '' || options.quiet || session.closed()) return;
    if (!stdout.write(text)) await roomIn(stdout);
  };
  await write(show.open);
  for await (const items of itemsOf(session, options.batch ?? [])) {
    if (session.closed()) break;
    let parts = '';
    for (const item of items) {
      // Small pieces: a large one would be copied into memory that is given back late.
      if (parts.length > piece) {
        await write(parts);
        parts = '';
      }
      if ('error' in item) {
        session.exit(2);
        session.note(`textcoach: ${item.name} could not be checked: ${item.error}`);
        parts += show.failed(item, item.error);
        continue;
      }
      const critique: Critique = coach.withAlternatives
        ? await coach.critique(item.text)
        : coach.critiqueOnly(item.text);
      session.exit(exitCodeOf(critique, coach.limits));
      const note = guardNote(critique, coach.limits);
      if (note) session.note(`${note.replace('textcoach:', `textcoach: ${item.name}:`)}`);
      parts += show.checked(item, critique);
    }
    await write(parts);
  }
  await write(show.close());
};

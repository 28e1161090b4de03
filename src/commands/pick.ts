import { safe } from '../formats/safe.js';
import type { Alternative, Critique } from '../model/critique.js';
import { Problem } from '../model/problem.js';
import { copied } from '../sources/clipboard.js';
import { asDraft } from '../sources/decode.js';
import type { World } from '../world.js';
import { askChoice, askLine } from './ask.js';
import type { Session } from './session.js';
import { noteShown } from './shown.js';

/** What somebody took from a round: their words, and what they were made from. */
export interface Taken {
  readonly text: string;
  readonly template: string;
  readonly memories: readonly number[];
}

/** How a round is held. */
export interface RoundLook {
  /** Numbers to type rather than a list to move in: for screen readers. */
  readonly plain: boolean;
}

const keep = { value: 'keep', name: 'keep my draft as it is' };
const change = { value: 'edit', name: 'change my draft' };

/** Whether a round can be held: somebody types and sees. Standard output may be a pipe that takes the result. */
const canPick = ({ stdin, stderr }: World): boolean => Boolean(stdin.isTTY && stderr.isTTY);

/** @throws Problem where nobody can choose */
export const needTerminal = (world: World, command: string): void => {
  if (!canPick(world))
    throw new Problem(
      'there is no terminal to choose in',
      `pipe the draft without choosing: textcoach check -   (${command} asks)`,
    );
};

const longest = 70;
const shortened = (text: string): string => {
  const line = safe(text.replace(/\s+/g, ' '), { oneLine: true });
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};

const filledIn = async (session: Session, { text, slots }: Alternative, look: RoundLook): Promise<string> => {
  let filled = text;
  for (const { hint } of slots) {
    const words = await askLine(
      session.world,
      `${hint}:`,
      (answer) => asDraft(answer.replace(/^[_\s]+$/, ''), 'that'),
      look,
    );
    filled = filled.replace(/_{3,}/, () => words.trim());
  }
  return filled;
};

/** The draft, perhaps changed: Enter keeps it. */
const edited = (world: World, text: string, { plain }: RoundLook): Promise<string> =>
  askLine(world, 'Make it yours (Enter keeps it):', (answer) => asDraft(answer), {
    start: text.replace(/\s*\n\s*/g, ' '),
    plain,
  });

/**
 * One choice after a critique: an alternative, the draft itself to edit, or none.
 * @returns what was taken; 'again' with a draft to look at once more; undefined when nothing was taken
 */
export const pickFrom = async (
  session: Session,
  { draft, alternatives, band }: Critique,
  look: RoundLook,
): Promise<Taken | { readonly again: string } | undefined> => {
  const { world } = session;
  const choice = await askChoice<string>(
    world,
    'Take one?',
    [
      ...alternatives.map(({ text }, i) => ({ value: String(i), name: shortened(text) })),
      // What is ready to send is kept unless one says otherwise.
      ...(band === 'send' ? [keep, change] : [change, keep]),
      { value: 'leave', name: 'nothing for now' },
    ],
    look.plain,
  );
  if (choice === 'leave') return undefined;
  if (choice === 'keep') return { text: draft.text, template: 'own', memories: [] };
  if (choice === 'edit') return { again: await edited(world, draft.text, look) };
  const alternative = alternatives[Number(choice)] as Alternative;
  const text = await edited(world, await filledIn(session, alternative, look), look);
  return { text, template: alternative.template, memories: alternative.memories };
};

/** Hands over what was taken: on the clipboard at a terminal, on standard output for a pipe; notes it down for novelty. */
export const handOver = async (
  session: Session,
  { text, template, memories }: Taken,
  { person, remember }: { readonly person: string | undefined; readonly remember: boolean },
): Promise<void> => {
  const { world } = session;
  session.print(safe(text));
  if (world.stdout.isTTY) {
    const where = await copied(world, text);
    session.note(where ? 'Copied.' : 'The clipboard cannot be written here: copy it from above.');
  }
  if (!remember || template === 'own' || template === 'mended') return;
  await noteShown(session, [{ id: template, memories }], person, { what: 'taken' });
};

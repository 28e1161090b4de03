import type { Command } from 'commander';
import { helpWithTheirs } from '../coach/safety.js';
import { asDraft } from '../sources/decode.js';
import { askLine } from './ask.js';
import { prepare } from './check/prepare.js';
import { pickRounds } from './check/rounds.js';
import { examples } from './examples.js';
import { needTerminal } from './pick.js';
import type { Session } from './session.js';

interface CoachOptions {
  readonly to?: string;
  readonly plain?: boolean;
  readonly remember: boolean;
}

/** `textcoach coach`: a round together: what they wrote, a draft, the critique, a choice. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach coach', 'textcoach coach --to sam', 'textcoach coach --plain'])
    .description('A round together: what they wrote, your draft, what to make of it, and your words on the clipboard.')
    .option('--to <name>', 'whom it is for')
    .option('--plain', 'numbers to type instead of lists to move in; no colour, no boxes')
    .option('--no-remember', 'do not note down what was taken')
    .action(async ({ to, plain = false, remember }: CoachOptions) => {
      const { world } = session;
      needTerminal(world, 'coach');
      const reply = await askLine(
        world,
        'What did they write? (Enter for nothing)',
        (text) => text === '' || asDraft(text),
        { plain },
      );
      const coach = await prepare(
        session,
        { n: 3, alternatives: true, plain, ...(to !== undefined && { to }) },
        reply.trim() === '' ? undefined : asDraft(reply, 'the text you answer'),
      );
      // Before a draft is asked for: help may be all that is wanted.
      if (coach.theirs) session.note(helpWithTheirs(coach.theirs));
      const draft = await askLine(world, 'Your draft:', (text) => asDraft(text), { plain });
      await pickRounds(session, coach, draft, { plain, remember });
    });
};

import type { Command } from 'commander';
import { safe } from '../formats/safe.js';
import { Problem } from '../model/problem.js';
import { asDraft } from '../sources/decode.js';
import { draftFromInput } from '../sources/stdin.js';
import { examples } from './examples.js';
import { noteSent } from './history/log.js';
import { keeper } from './recipient.js';
import type { Session } from './session.js';
import { instant } from './whole-number.js';

interface SentOptions {
  readonly to?: string;
  readonly voice?: boolean | string;
  readonly at?: Date;
}

/** Seconds of '50', '50s' or '1:20'. @throws Problem */
const secondsOf = (text: string): number => {
  const [, minutes = '0', seconds] = /^(?:(\d{1,3}):)?(\d{1,4})s?$/.exec(text.trim()) ?? [];
  if (seconds === undefined)
    throw new Problem('that is no length of a voice note', 'for example --voice 50, or --voice 1:20');
  return Number(minutes) * 60 + Number(seconds);
};

/** `textcoach sent`: notes down what was sent elsewhere, for the habits. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach sent "did the museum call?" --to sam',
    'textcoach sent --voice 50',
    'textcoach check "…" --log',
  ])
    .description('Note down what you sent, so that habits count it. What it does is kept, not its words.')
    .argument('[words...]', 'the text; - reads it from standard input')
    .option('--to <name>', 'whom you sent it to')
    .option('--voice [length]', 'a voice note, and how long it was: 50, or 1:20')
    .option('--at <time>', 'when, if not just now', instant)
    .action(async (words: string[], { to, voice, at = session.world.now() }: SentOptions) => {
      const person = keeper(session, await session.storeIfAny(), to);
      if (!person)
        throw new Problem(
          'it is not said whom you sent it to',
          'add --to NAME   (someone new: textcoach person add NAME)',
        );
      if (voice === undefined && words.length === 0)
        throw new Problem('there is nothing to note down', 'give the text, or --voice');
      const text =
        words.length === 0
          ? ''
          : words.length === 1 && words[0] === '-'
            ? await draftFromInput(session.world.stdin, 'the text')
            : asDraft(words.join(' '), 'the text');
      const isNew = await noteSent(session, person, {
        kind: voice === undefined ? 'text' : 'voice',
        text,
        seconds: typeof voice === 'string' ? secondsOf(voice) : undefined,
        at,
        origin: 'sent',
      });
      const name = safe(person.name, { oneLine: true });
      session.print(isNew ? `Noted: sent to ${name}. Its words were not kept.` : 'That was noted already.');
    });
};

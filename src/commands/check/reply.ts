import { Problem } from '../../model/problem.js';
import { asDraft } from '../../sources/decode.js';
import { draftFromInput } from '../../sources/stdin.js';
import type { Session } from '../session.js';
import type { CheckOptions } from './prepare.js';

/**
 * The text that the draft answers: given with `--reply-to`, or read from standard input for `-`.
 * @throws Problem when it cannot be a message, or the draft is to come from standard input as well
 */
export const gatherReply = async (
  session: Session,
  words: readonly string[],
  { replyTo, batch, file, clipboard, input }: CheckOptions,
): Promise<string | undefined> => {
  if (replyTo === undefined) return undefined;
  if (replyTo !== '-') return asDraft(replyTo, 'the text you answer');
  const elsewhere = file !== undefined || clipboard || (batch ? !batch.includes('-') : words.length > 0);
  if (!elsewhere || (words.length === 1 && words[0] === '-'))
    throw new Problem(
      'the draft and the text it answers cannot both come from standard input',
      'textcoach check "your draft" --reply-to -   or   textcoach check - --reply-to "their text"',
    );
  if (session.world.stdin.isTTY) {
    if (input === false) throw new Problem('there is no text to answer', 'give it: --reply-to "their text"');
    session.note('Paste the text you answer, then Ctrl-D on a line of its own (nothing is saved).');
  }
  return draftFromInput(session.world.stdin, 'the text you answer');
};

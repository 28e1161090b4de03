import { Interrupted } from '../model/interrupted.js';
import { Problem } from '../model/problem.js';
import type { World } from '../world.js';

/** Whether somebody is there to answer: questions are asked only when every end is a terminal. */
export const canAsk = ({ stdin, stdout, stderr }: World): boolean =>
  Boolean(stdin.isTTY && stdout.isTTY && stderr.isTTY);

/** What goes wrong in `check`, in words for the one who is typing; true when nothing does. */
const verdict =
  (check: (text: string) => unknown) =>
  (text: string): true | string => {
    try {
      check(text);
      return true;
    } catch (error) {
      if (error instanceof Problem) return error.message;
      throw error;
    }
  };

/** Asks one question on stderr, so that stdout stays the result. @throws Interrupted on Ctrl-C and Ctrl-D */
const ask = async (world: World, question: object): Promise<unknown> => {
  const { default: inquirer } = await import('inquirer');
  const leave = new AbortController();
  // After Ctrl-D inquirer waits for ever on an input that has stopped.
  const stopped = (): void => void setImmediate(() => leave.abort());
  world.stdin.on('pause', stopped).on('end', stopped);
  try {
    const prompt = inquirer.createPromptModule({
      input: world.stdin,
      output: world.stderr,
      signal: leave.signal,
    });
    const { answer } = await prompt<{ answer: unknown }>([{ ...question, name: 'answer' } as never]);
    return answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError'))
      throw new Interrupted();
    throw error;
  } finally {
    world.stdin.off('pause', stopped).off('end', stopped);
  }
};

/** Asks for a line of text until `check` throws no Problem; an empty answer is fine unless `check` minds. */
export const askText = async (world: World, message: string, check: (text: string) => unknown): Promise<string> =>
  String((await ask(world, { type: 'input', message, validate: verdict(check) })) ?? '').trim();

/** The same, with words to start from that can be changed; the answer stands as it was typed. */
export const askLine = async (
  world: World,
  message: string,
  check: (text: string) => unknown,
  start?: string,
): Promise<string> =>
  String(
    (await ask(world, {
      type: 'input',
      message,
      validate: verdict(check),
      ...(start !== undefined && { default: start, prefill: 'editable' }),
    })) ?? '',
  );

/** Asks to choose one of a few. */
export const askChoice = async <T extends string>(
  world: World,
  message: string,
  choices: readonly { value: T; name: string }[],
): Promise<T> => (await ask(world, { type: 'select', message, choices })) as T;

/** Asks yes or no; Enter alone means no. */
export const askYes = async (world: World, message: string): Promise<boolean> =>
  (await ask(world, { type: 'confirm', message, default: false })) === true;

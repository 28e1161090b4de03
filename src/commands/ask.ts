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

/** Where nothing may be drawn but lines: somebody asked for it, or the terminal can do no more. */
const isPlain = (world: World, plain = false): boolean => plain || world.env.TERM === 'dumb';

/** A question and its answer as lines of their own, for screen readers and simple terminals. @throws Interrupted on Ctrl-D */
const askPlainly = async (world: World, message: string, check: (text: string) => unknown): Promise<string> => {
  const { createInterface } = await import('node:readline');
  for (;;) {
    world.stderr.write(`${message}\n`);
    const lines = createInterface({ input: world.stdin, terminal: false });
    const answer = await new Promise<string | undefined>((done) => {
      lines.once('line', done).once('close', () => done(undefined));
    });
    lines.close();
    if (answer === undefined) throw new Interrupted();
    const says = verdict(check)(answer);
    if (says === true) return answer;
    world.stderr.write(`${says}\n`);
  }
};

/** Asks for a line of text until `check` throws no Problem; an empty answer is fine unless `check` minds. */
export const askText = async (world: World, message: string, check: (text: string) => unknown): Promise<string> =>
  (await askLine(world, message, check)).trim();

/** How a line is asked for. */
export interface LineLook {
  /** Words to start from that can be changed. */
  readonly start?: string;
  /** Lines only: nothing is drawn or moved. */
  readonly plain?: boolean;
}

/** The same, with the answer as it was typed. Plainly, words to start from are kept with Enter. */
export const askLine = async (
  world: World,
  message: string,
  check: (text: string) => unknown,
  { start, plain }: LineLook = {},
): Promise<string> => {
  if (isPlain(world, plain)) {
    const asked = start === undefined ? message : `${message}\n  ${start}`;
    const answer = await askPlainly(world, asked, (text) => check(text === '' && start !== undefined ? start : text));
    return answer === '' && start !== undefined ? start : answer;
  }
  return String(
    (await ask(world, {
      type: 'input',
      message,
      validate: verdict(check),
      ...(start !== undefined && { default: start, prefill: 'editable' }),
    })) ?? '',
  );
};

/** Asks to choose one of a few; plainly, by its number. */
export const askChoice = async <T extends string>(
  world: World,
  message: string,
  choices: readonly { value: T; name: string }[],
  plain = false,
): Promise<T> => {
  if (!isPlain(world, plain)) return (await ask(world, { type: 'select', message, choices })) as T;
  world.stderr.write(`${choices.map(({ name }, i) => `${i + 1}. ${name}`).join('\n')}\n`);
  const chosen = (text: string): T => {
    const choice = choices[Number(text.trim()) - 1];
    if (text.trim() === '' || !choice) throw new Problem(`type a number from 1 to ${choices.length}`, 'Ctrl-C leaves');
    return choice.value;
  };
  return chosen(await askPlainly(world, `${message} (1 to ${choices.length})`, chosen));
};

/** Asks yes or no; Enter alone means no. */
export const askYes = async (world: World, message: string): Promise<boolean> =>
  isPlain(world)
    ? /^\s*y(?:es)?\s*$/i.test(await askPlainly(world, `${message} (y/N)`, () => true))
    : (await ask(world, { type: 'confirm', message, default: false })) === true;

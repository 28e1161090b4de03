import type { Severity } from '../model/critique.js';

/** How the parts of a page are set off; without colour every one of these leaves the text as it is. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly graveness: (severity: Severity) => (text: string) => string;
}

const same = (text: string): string => text;
export const noPaint: Paint = { strong: same, faint: same, good: same, graveness: () => same };

/** Whether this stream should get colour: a terminal, unless NO_COLOR, TERM=dumb or FORCE_COLOR say otherwise. */
export const wantsColour = (env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean => {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
};

/** Paint with the sixteen colours that every terminal theme sets itself; chalk is loaded only here. */
export const colourPaint = async (): Promise<Paint> => {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  // chalk joins all that it is given: handed to map, it would print numbers and lists too.
  const one =
    (paint: (text: string) => string) =>
    (text: string): string =>
      paint(text);
  const bySeverity: Record<Severity, (text: string) => string> = {
    stop: one(chalk.red.bold),
    error: one(chalk.red),
    warning: one(chalk.yellow),
    suggestion: one(chalk.cyan),
    info: one(chalk.dim),
  };
  return {
    strong: one(chalk.bold),
    faint: one(chalk.dim),
    good: one(chalk.green),
    graveness: (severity) => bySeverity[severity],
  };
};

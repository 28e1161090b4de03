import type { Severity } from '../../../model/critique.js';
import type { Context } from '../../rule.js';

/** Once in a while such an opener is fine: the third within a week is worth a word. */
const habit = 3;

/** Generic words that began a day this week, with those of the draft. */
const timesThisWeek = ({ history, reply }: Context): number | undefined =>
  history && reply === undefined ? history.dayOpeners.generic + 1 : undefined;

/** Milder where the history says that it is no habit. */
export const openerSeverity = (context: Context): Severity | undefined => {
  const times = timesThisWeek(context);
  return times !== undefined && times < habit ? 'info' : undefined;
};

/** How often, where it is one. */
export const openerCounts = (context: Context): string | undefined => {
  const times = timesThisWeek(context);
  if (!context.history || times === undefined || times < habit) return undefined;
  const { n, generic } = context.history.lastOpeners;
  return n >= 6 && generic > n / 2
    ? `${generic} of your last ${n} openers could have gone to anybody.`
    : `This is number ${times} in seven days.`;
};

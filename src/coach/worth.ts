import type { Critique } from '../model/critique.js';
import { mayBeOffered } from '../model/memory.js';
import type { Finder } from '../rules/finder.js';
import type { Context } from '../rules/rule.js';
import { critiqueOf } from './critique.js';
import { judgedScore } from './judged.js';

/** How a blank is read when the coach judges its own words: as a neutral noun. */
const maskBlanks = (text: string): string => text.replace(/_{2,}/g, 'something');

/** Placeholders are the point of a template, so the rules about them are off; a text that waits for its detail is general. */
const runs = ({ id }: { id: string }): boolean => !id.startsWith('auth/');
const runsOnBlanks = ({ id }: { id: string }): boolean => !id.startsWith('auth/') && id !== 'reads/generic';

/**
 * The coach's own judgement of words it may offer. When to send them is another question, and that they are the coach's own is no
 * news: clock and templates are left out.
 */
export const judge = (text: string, finder: Finder, { clock: _, templates: __, ...context }: Context): Critique =>
  critiqueOf(maskBlanks(text), finder, { ...context, quiet: { runs: text.includes('__') ? runsOnBlanks : runs } });

/** What the coach finds above info in words of its own, each as words that go on from an id. */
export const flagsOf = (text: string, finder: Finder, context: Context): string[] =>
  judge(text, finder, context)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text: words }) => `is flagged: ${rule} on “${words}”`);

/** Nothing that is known could be against words without a name or a memory in them. */
const nothingAgainst = ({ reply, memories = [] }: Context): boolean =>
  reply === undefined && memories.every(mayBeOffered);

/**
 * The score of words that may be offered; undefined when they may not: a finding above info, a score under 70, or one
 * below what the draft has.
 */
export const worthOffering = (text: string, finder: Finder, context: Context, atLeast: number): number | undefined => {
  // Fixed words without a name or a memory in them: whom they are for can only add a credit.
  const known = nothingAgainst(context) ? judgedScore(text) : undefined;
  if (known !== undefined) return known >= Math.max(70, atLeast) ? known : undefined;
  const { score, findings } = judge(text, finder, context);
  if (score === null || score < Math.max(70, atLeast)) return undefined;
  return findings.some(({ severity }) => severity !== 'info') ? undefined : score;
};

import type { Alternative, Critique, Edit } from '../model/critique.js';
import type { Finder } from '../rules/finder.js';
import { type Context, isCredit, type Rule } from '../rules/rule.js';
import { worthOffering } from './worth.js';

/** The draft itself with as little changed as possible, where a rule knows what to put in the flagged words' place. */
export const mended = (critique: Critique, finder: Finder, context: Context): Alternative | undefined => {
  const menders = new Map<string, NonNullable<Rule['mend']>>(
    finder.rules.flatMap((rule) => (!isCredit(rule) && rule.mend ? [[rule.id, rule.mend] as const] : [])),
  );
  let text = '';
  const edits: Edit[] = [];
  let at = 0;
  for (const { rule, span, text: words } of [...critique.findings].sort((a, b) => a.span.start - b.span.start)) {
    const instead = span.start >= at ? menders.get(rule)?.(words, context, critique.draft.text) : undefined;
    if (instead === undefined) continue;
    text += critique.draft.text.slice(at, span.start) + instead;
    edits.push({ start: span.start, end: span.end, instead });
    at = span.end;
  }
  if (at === 0) return undefined;
  text += critique.draft.text.slice(at);
  const score = worthOffering(text, finder, context, critique.score ?? 0);
  return score === undefined ? undefined : { text, template: 'mended', memories: [], slots: [], score, edits };
};

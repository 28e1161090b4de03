import type { Critique } from '../model/critique.js';
import { safe } from './safe.js';

/** One line a finding or credit, `name:line:column: severity: rule: message`, as editors read them. */
export const line = ({ findings, credits }: Critique, name: string): string =>
  [
    ...findings.map(({ span, severity, rule, message }) => ({ span, text: `${severity}: ${rule}: ${message}` })),
    ...credits.map(({ span, rule, message }) => ({ span, text: `good: ${rule}: ${message}` })),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .map(
      ({ span, text }) =>
        `${safe(name, { oneLine: true })}:${span.line}:${span.column}: ${safe(text, { oneLine: true })}`,
    )
    .join('\n');

import type { Context, Example } from './rule.js';

/** A text whose brackets are taken out, and the stretches they marked, as [start, end) pairs. */
export interface Marked {
  readonly text: string;
  readonly marked: readonly (readonly [start: number, end: number])[];
  readonly context: Context;
}

/** An example without its brackets. `\[` is a bracket of the text itself. */
export const unbracket = (example: Example): Marked => {
  const source = typeof example === 'string' ? example : example.text;
  const marked: [number, number][] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] as string;
    if (char === '\\' && (source[i + 1] === '[' || source[i + 1] === ']')) {
      text += source[i + 1];
      i += 1;
    } else if (char === '[') open = text.length;
    else if (char === ']') marked.push([open, text.length]);
    else text += char;
  }
  return { text, marked, context: typeof example === 'string' ? {} : example.context };
};

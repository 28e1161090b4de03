import type { Critique } from '../model/critique.js';
import { json } from './json.js';
import { line } from './line.js';
import { colourPaint, noPaint, wantsColour } from './paint.js';
import { tableHead, tableRow } from './table.js';

export type Format = 'human' | 'json' | 'ndjson' | 'line' | 'table';

/** A critique and what to call its draft. */
interface Shown {
  readonly critique: Critique;
  readonly name: string;
}
export type Render = (shown: Shown) => string;

/** What the look of a page depends on. */
export interface Style {
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly plain: boolean;
  readonly all: boolean;
  readonly known: boolean;
}

/** Chooses the function that turns a critique into text; the page for people is loaded only when it is wanted. */
export const renderer = async (format: Format, style: Style): Promise<Render> => {
  switch (format) {
    case 'json':
    case 'ndjson':
      return ({ critique }) => json(critique);
    case 'line':
      return ({ critique, name }) => line(critique, name);
    case 'table':
      return ({ critique, name }) => `${tableHead}\n${tableRow(critique, name)}`;
    case 'human': {
      const { human } = await import('./human.js');
      const paint = !style.plain && wantsColour(style.env, style.isTTY) ? await colourPaint() : noPaint;
      return ({ critique }) => human(critique, { ...style, paint });
    }
  }
};

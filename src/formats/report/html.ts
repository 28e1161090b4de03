import { safe } from '../safe.js';

/** A piece of a page that is already markup. */
export interface Markup {
  readonly markup: string;
}
type Value = string | number | Markup | readonly Markup[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stands for itself, in a page or between quotes. */
const escaped = (text: string): string => safe(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const shown = (value: Value): string => {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** Text that is markup already; only for what this program wrote itself. */
export const markup = (text: string): Markup => ({ markup: text });

/** A piece of a page; every text put into it is escaped. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  markup(pieces.map((piece, at) => piece + (at < values.length ? shown(values[at] as Value) : '')).join(''));

/** Nothing at all. */
export const nothing: Markup = markup('');

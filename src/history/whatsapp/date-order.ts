import type { DateOrder } from '../parser.js';
import { surveyed } from './survey.js';

/**
 * The order of the dates of a whole WhatsApp chat, from dates that do not exist in one order or jump back: `decided` of
 * its `dates` headers speak for it. Undefined, decided by 0, when both orders would do: then the user must say.
 */
export const dateOrderOf = (
  chunks: Iterable<string>,
): { order: DateOrder | undefined; decided: number; dates: number } => {
  const { order, decided, dates } = surveyed(chunks);
  return { order, decided, dates };
};

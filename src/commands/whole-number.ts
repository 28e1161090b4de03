import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number from `low` to `high`. @throws InvalidArgumentError, which names both */
export const wholeNumber =
  (low: number, high: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < low || number > high || text.trim() === '')
      throw new InvalidArgumentError(`It takes a whole number from ${low} to ${high}.`);
    return number;
  };

/** Reads an option that is a date or an instant. @throws InvalidArgumentError with an example */
export const instant = (text: string): Date => {
  const date = new Date(text);
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text) ?? [];
  // 31 February would be 3 March.
  const exists = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime()) || Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(day))
    throw new InvalidArgumentError('It takes a date such as 2026-11-26 or 2026-11-26T23:40.');
  return date;
};

/** The largest seed. */
export const largestSeed = 2 ** 31;

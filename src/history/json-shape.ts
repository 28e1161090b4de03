/** The value at the end of a path of keys; undefined where something on the way is not an object. */
export const at = (value: unknown, ...keys: readonly string[]): unknown => {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
};

/** The text at the end of a path of keys; '' where there is none. */
export const textAt = (value: unknown, ...keys: readonly string[]): string => {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
};

/** The list at the end of a path of keys; empty where there is none. */
export const listAt = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
};

/** True for what JSON writes in braces. */
export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last instant that a year of four digits can say everywhere, in milliseconds since 1970 UTC. */
const latest = Date.UTC(9999, 11, 30);

/**
 * Milliseconds since 1970 UTC, written as a number or as its digits. Undefined for anything else, for 0 (no time was
 * known) and for a year of five digits.
 */
export const instantOf = (value: unknown): number | undefined => {
  const instant = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof instant === 'number' && instant > 0 && instant < latest ? Math.trunc(instant) : undefined;
};

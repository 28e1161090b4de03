/** A list of texts out of a column that holds it as JSON. */
export const texts = (json: unknown): string[] => JSON.parse(String(json)) as string[];

type Filled<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The same without its empty fields: an absent field is left out, never null. */
export const withoutEmpty = <T extends object>(row: T): Filled<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Filled<T>;

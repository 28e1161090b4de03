/** More people than anyone texts; what comes after them is named as it is written. */
const mostNames = 10_000;

/** A field that says something: not missing, empty or "null", which backups write for "none". */
export const told = (value: string | undefined): string | undefined =>
  value === undefined || value === '' || value === 'null' ? undefined : value;

/** The contact's name, where the phone knows the number: backups write "(Unknown)" where it does not. */
export const contactOf = (name: string | undefined): string | undefined =>
  name === '(Unknown)' ? undefined : told(name);

/**
 * The same for every spelling of a number ("+1 (202) 555-0101", "2025550101"): its last nine digits. A name or an address
 * with letters stands for itself; a group is all of its numbers, in whatever order.
 */
export const addressKey = (address: string): string =>
  address
    .split('~')
    .map((one) => {
      const digits = one.replace(/\D/g, '');
      return /[\p{L}@]/u.test(one) || digits === '' ? one.trim().toLowerCase() : digits.slice(-9);
    })
    .sort()
    .join('~');

/** Names of chats by their number, as the first entry with the number has it. */
export interface Names {
  /** The title of the chat with an address; `contact` is what the entry at hand calls it. */
  readonly chat: (address: string, contact: string | undefined) => string;
  /** The name of one number: the title of the chat with it, or the number. */
  readonly person: (address: string) => string;
}

/** An empty set of names; it remembers the first ten thousand numbers. */
export const newNames = (): Names => {
  const names = new Map<string, string>();
  return {
    chat: (address, contact) => {
      const key = addressKey(address);
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = contact ?? address.split('~').join(', ');
      if (names.size < mostNames) names.set(key, name);
      return name;
    },
    person: (address) => names.get(addressKey(address)) ?? address,
  };
};

/** How far flirtation may go in what the coach offers for this person. */
export type Comfort = 'sweet' | 'flirty' | 'spicy';

/** How many emoji this person likes to get. */
export type EmojiTaste = 'none' | 'few' | 'many';

/** Someone the user texts. A name given with `--to` that nobody knows has only `name`. */
export interface Person {
  /** As the user writes it, for display and for vocatives. */
  readonly name: string;
  /** Stable, lower-case, without accents: what `--to` and exports use. */
  readonly slug: string;
  readonly nicknames: readonly string[];
  /** 'she/her', 'he/him', 'they/them' or as the user typed it; never guessed. */
  readonly pronouns?: string;
  /** What they are to the user, in the user's word: 'wife', 'boyfriend', 'partner'. */
  readonly role?: string;
  readonly comfort: Comfort;
  /** True once the user has said that both are adults; comfort above sweet needs it. */
  readonly adults: boolean;
  /** As typed and checked, for example 'mon-fri 9-17'. */
  readonly busy?: string;
  /** IANA zone, for example 'Europe/Lisbon'. */
  readonly zone?: string;
  /** Longest voice note they enjoy, in seconds. */
  readonly voiceLimit?: number;
  readonly emoji?: EmojiTaste;
  readonly tolerances: readonly string[];
  readonly ignores: readonly string[];
}

/** Lower case, without accents, spaces as dashes: the form in which names are compared. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** A person of whom only the name is known. */
export const strangerNamed = (name: string): Person => ({
  name,
  slug: slugOf(name),
  nicknames: [],
  comfort: 'sweet',
  adults: false,
  tolerances: [],
  ignores: [],
});

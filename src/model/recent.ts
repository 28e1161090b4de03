/** Of some, how many could have gone to anybody. */
interface GenericShare {
  readonly n: number;
  readonly generic: number;
}

/** What the history of a chat says at the moment a draft is read: counts with their n, and of the other one only totals. */
export interface Recent {
  /** Whole days since the first message that is known. */
  readonly knownFor: number;
  /** Days of the last seven that the writer began. */
  readonly dayOpeners: GenericShare;
  /** The writer's last twelve beginnings of conversations, or fewer. */
  readonly lastOpeners: GenericShare;
  /** How many good mornings in a row, up to the last one, had the very words of the draft. */
  readonly sameMornings: number;
  /** Texts of the writer since the last one of theirs, pieces of a thought as one; and minutes since the first of them. */
  readonly unanswered: { readonly n: number; readonly minutes: number };
  /** The writer's texts since their name was last said; days since then, where it ever was. */
  readonly name: { readonly texts: number; readonly days?: number };
  /** Full hour after which most of their answers on weekdays come, the share of them, and of how many. */
  readonly usual?: { readonly after: number; readonly share: number; readonly n: number };
  /** Characters that nine in ten of their texts stay under, and how many there are. */
  readonly theirLength?: { readonly most: number; readonly n: number };
  /** How often the writer asked for reassurance in the last fourteen days. */
  readonly reassurance: number;
  /** 'YYYY-MM-DD' when the writer told much the same before; needs the words of their texts. */
  readonly toldOn?: string;
}

/** A history of nothing. */
export const noHistory: Recent = {
  knownFor: 0,
  dayOpeners: { n: 0, generic: 0 },
  lastOpeners: { n: 0, generic: 0 },
  sameMornings: 0,
  unanswered: { n: 0, minutes: 0 },
  name: { texts: 0 },
  reassurance: 0,
};

import type { Clock } from '../model/clock.js';
import type { Severity } from '../model/critique.js';
import type { Memory } from '../model/memory.js';
import type { Person } from '../model/person.js';
import type { Recent } from '../model/recent.js';
import type { Draft } from '../text/draft.js';
import type { FamilyId } from './families.js';
import type { SourceId } from './sources.js';

/** What a rule may need beside the draft; without it the rule stays silent. */
type Need = 'reply' | 'person' | 'memory' | 'clock' | 'history';

/** What the coach knows when it reads a draft: plain data, handed in by the command. */
export interface Context {
  readonly person?: Person;
  /** Every memory of that person that a rule may look at, tender, secret and ended ones too. */
  readonly memories?: readonly Memory[];
  /** When a memory was last used in something the coach offered: ISO instants by the memory's number. */
  readonly used?: ReadonlyMap<number, string>;
  readonly clock?: Clock;
  /** The text that the draft answers; rules read it with `replyIn`. */
  readonly reply?: string;
  /** What the history of the two says now. */
  readonly history?: Recent;
  /** The texts that the program itself offers, blanks and all. */
  readonly templates?: readonly string[];
}

/** Offsets into the draft, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** A second look at a hit: false drops it. */
export type When = (hit: Hit, draft: Draft, context: Context) => boolean;

export interface PhraseOptions {
  /** Phrases that make a hit they overlap harmless. */
  readonly unless?: readonly string[];
  /** Phrases that make every hit of the same sentence harmless. */
  readonly unlessNear?: readonly string[];
  /** Phrases that make every hit of the draft harmless. */
  readonly unlessAnywhere?: readonly string[];
  /** 'skip' drops hits that a negation reaches ("I'm not saying you never"). Default 'skip'. */
  readonly negated?: 'skip' | 'keep';
  /** 'skip' drops hits in quoted, forwarded or reported words. Default 'skip'. */
  readonly quoted?: 'skip' | 'keep';
  /** 'skip' drops hits in a sentence with laughter, "jk" or a laughing emoji. Default 'keep'. */
  readonly joking?: 'skip' | 'keep';
  /** 'skip' drops hits that overlap a harmless idiom ("killed it"). Default 'skip' in cautions, 'keep' in credits. */
  readonly idioms?: 'skip' | 'keep';
  readonly when?: When;
}

export interface Phrases extends PhraseOptions {
  readonly verb: 'phrases';
  readonly list: readonly string[];
}
export interface Pattern {
  readonly verb: 'pattern';
  readonly expression: RegExp;
  readonly hints: readonly string[];
  readonly when?: When;
}
export interface Whole {
  readonly verb: 'whole';
  /** It is asked only where one of these phrases stands; of every draft when absent. */
  readonly hints?: readonly string[];
  readonly look: (draft: Draft, context: Context) => readonly Hit[];
}
export interface After {
  readonly verb: 'after';
  readonly look: (draft: Draft, context: Context, found: readonly Found[]) => readonly Hit[];
}
export interface Reads {
  readonly verb: 'reads';
  readonly family: FamilyId;
}
export type Find = Phrases | Pattern | Whole | After | Reads;

/**
 * Finds phrases of normalised words; `phrase.ts` has the notation. It is data: all rules' phrases are compiled into
 * one index.
 */
export const phrases = (list: readonly string[], options: PhraseOptions = {}): Phrases => ({
  verb: 'phrases',
  list,
  ...options,
});

/**
 * Finds a shape in the raw text. The expression must have the flags `gu` and no nested repetition; it runs only
 * on drafts that contain one of the hints (lower case).
 */
export const pattern = (expression: RegExp, hints: readonly string[], when?: When): Pattern => ({
  verb: 'pattern',
  expression,
  hints,
  ...(when && { when }),
});

/**
 * Finds by a function of the draft and its context. Keep it cheap: it runs on every draft, or on those that contain one
 * of the phrases in `hints`.
 */
export const whole = (look: Whole['look'], { hints }: { readonly hints?: readonly string[] } = {}): Whole => ({
  verb: 'whole',
  look,
  ...(hints && { hints }),
});

/** Finds by what the other cautions have found in the draft: asked when they are through. */
export const after = (look: After['look']): After => ({ verb: 'after', look });

/** Found by the learned reading, which the coach asks when the other rules are through. */
export const reads = (family: FamilyId): Reads => ({ verb: 'reads', family });

/** An example: `[brackets]` mark exactly what is found; with a context where the rule needs one. */
export type Example = string | { readonly text: string; readonly context: Context };

interface Shape {
  /** `category/name`, the same as its path; never renamed once released. */
  readonly id: `${string}/${string}`;
  readonly family: FamilyId;
  readonly source: SourceId;
  readonly needs?: readonly Need[];
  /** About the words, never about the writer; `{match}` and `{name}` are filled in. */
  readonly says: string;
  readonly find: Find | readonly Find[];
  /** Near misses: nothing is found in them by this rule. */
  readonly fine: readonly Example[];
}

/** A caution: words that may land badly. */
export interface Rule extends Shape {
  readonly severity: Severity;
  /** Instead of those of its family and severity; zero for the mildest. */
  readonly points?: number;
  /** Another severity, where the context tells more than the words. */
  readonly severityIn?: (context: Context) => Severity | undefined;
  /** The reason, and one thing to do instead. */
  readonly why: string;
  /** What the history counts of it, a sentence before the reason: “9 of your last 12 openers …”. */
  readonly counts?: (context: Context) => string | undefined;
  readonly bad: readonly Example[];
  /** What one could send instead; shown by `explain`, and itself without a finding. */
  readonly better: readonly string[];
  /** What would stand in the flagged words' place, if the draft can be mended so. */
  readonly mend?: (text: string, context: Context, draft: string) => string | undefined;
}

/** A credit: words that do good. */
export interface CreditRule extends Shape {
  readonly points?: number;
  /** Texts that earn it; `[brackets]` mark what earns it. */
  readonly good: readonly Example[];
  readonly why: string;
}

export const isCredit = (rule: Rule | CreditRule): rule is CreditRule => !('severity' in rule);

/** What one rule found: hits in order, none overlapping another. */
export interface Found<R extends Rule | CreditRule = Rule | CreditRule> {
  readonly rule: R;
  readonly hits: readonly Hit[];
  /** Another than the rule's own: graver where the learned reading is surer, milder where it reads the draft as fine. */
  readonly severity?: Severity;
}

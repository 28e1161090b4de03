/** A stretch of the draft: UTF-16 offsets, end exclusive; line and column count from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** True when two stretches of one draft share a character. */
export const overlap = (a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** Worst first. `stop` is for safety: no score, no alternatives. */
export const severities = ['stop', 'error', 'warning', 'suggestion', 'info'] as const;
export type Severity = (typeof severities)[number];

/** True when `a` is as grave as `b` or graver. */
export const atLeast = (a: Severity, b: Severity): boolean => severities.indexOf(a) <= severities.indexOf(b);

/** Words of the draft that may land badly. */
export interface Finding {
  readonly rule: string;
  readonly family: string;
  /** 1–8: which of the eight principles it serves. */
  readonly principle: number;
  readonly severity: Severity;
  readonly span: Span;
  /** The flagged words as written. */
  readonly text: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  /** Zero or negative; summed by the score. */
  readonly points: number;
}

/** Words of the draft that do good. */
export interface Credit {
  readonly rule: string;
  readonly family: string;
  readonly principle: number;
  readonly span: Span;
  readonly text: string;
  readonly message: string;
  readonly source: string;
  readonly points: number;
}

/** A family that the draft reads as, by the learned reading, and the words that carry it. */
export interface Read {
  readonly family: string;
  /** How likely a careful reader would see it, 0 to 1, two decimals. */
  readonly probability: number;
  readonly span: Span;
  readonly text: string;
}

/** What only the user can fill in: shown as `___` with a hint. */
export interface Slot {
  readonly hint: string;
}

/** Words of the draft, by UTF-16 offsets (end exclusive), and what stands in their place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** Another way to say it, from a template or the draft itself mended. */
export interface Alternative {
  readonly text: string;
  /** Template id, or `mended` for the draft with flagged words changed. */
  readonly template: string;
  /** Ids of the memories it draws on. */
  readonly memories: readonly number[];
  readonly slots: readonly Slot[];
  readonly score: number;
  /** Of the draft mended: what was changed, in order. */
  readonly edits?: readonly Edit[];
}

/** Set when a safety rule fired: plain words and help instead of coaching. */
export interface Safety {
  readonly rules: readonly string[];
  readonly message: string;
  /** Lines to print as they stand: crisis lines, the user's own contact. */
  readonly help: readonly string[];
}

export type Band = 'send' | 'good' | 'thin' | 'risky' | 'pause';

/** Everything the coach has to say about one draft; the JSON of `check`. */
export interface Critique {
  readonly schemaVersion: 1;
  readonly draft: { readonly text: string; readonly words: number };
  /** Slug of the person it is for. */
  readonly to: string | null;
  readonly language: 'en' | 'other';
  /** What read beyond listed phrases: hashed features alone, or an encoder beside them. */
  readonly reading: 'hashed' | 'deep';
  /** 1–100; null exactly when `safety` is set or the language is not read. */
  readonly score: number | null;
  readonly base: number;
  /** Points of the tone as a whole, by the learned reading; added to those of findings and credits. */
  readonly tone: number;
  readonly band: Band | null;
  /** Present when the sum of points was changed: raised to a floor, or lowered to a cap. */
  readonly adjusted?: 'floor' | 'cap';
  readonly safety: Safety | null;
  readonly findings: readonly Finding[];
  readonly credits: readonly Credit[];
  /** The likeliest first; none where there is danger, another language, or too little to read. */
  readonly reads: readonly Read[];
  readonly alternatives: readonly Alternative[];
}

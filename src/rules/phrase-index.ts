import type { Draft } from '../text/draft.js';
import { type Automaton, layoutAt, read2, read3 } from './automaton.js';
import { edge } from './phrase.js';

/** Words `[first, end)` of the draft, in which a phrase of the list with this number was found. */
export interface Match {
  readonly list: number;
  readonly first: number;
  readonly end: number;
}

/** A set of states that the same words lead to, with what has been found so far and where each word leads. */
interface Step {
  readonly states: readonly number[];
  readonly lists: readonly number[];
  /** The words that lead on, when they are few; a short list is read faster than a map, and most steps end here. */
  readonly words: readonly number[] | undefined;
  /** Beside `words`: where each leads, worked out when first taken. */
  readonly to: (Step | null | undefined)[];
  /** Where a word that is none of `words` leads; undefined until it is worked out. */
  other: Step | null | undefined;
  /** When there are many: a bit for each word that leads on, and where those lead that have been taken. */
  readonly many: Many | undefined;
}

/** The bits are made for a step that is taken often: reading all of its words takes as long as looking some of them up. */
interface Many {
  bits: Uint8Array | undefined;
  asked: number;
  readonly next: Map<number, Step | null>;
}
const often = 6;
/** Words to look up before a map of all is made. */
const patience = 500;

/** Most steps have none of something: one array serves them all, for memory that is read often is best kept small. */
const nothing: never[] = [];

/** As many words as are still looked through one by one. */
const few = 32;

/** The number of every word that no phrase knows. */
const unknown = -1;

/** A word of a draft in numbers: what it may stand for, each a run of one word or more. */
type Code = readonly (readonly number[])[];
type Readings = readonly (readonly string[])[];

/**
 * All phrases of all rules in one automaton, walked once from each word of a draft. Its steps are worked out when a
 * draft first needs them and kept, so a single check pays only for the words it has, and a batch runs at full speed.
 */
export class PhraseIndex {
  private readonly size: number;
  private readonly edges: Readonly<Record<keyof typeof edge, number>>;
  private readonly codes = new Map<Readings, Code>();
  /** Every word's number, made when many were looked up: a check has too few to be worth it. */
  private numbers: ReadonlyMap<string, number> | undefined;
  private lookedUp = 0;
  private firstSteps: (Step | null | undefined)[] = [];
  private steps = 0;

  constructor(private readonly automaton: Automaton) {
    this.size = automaton.places.length / 3;
    this.edges = {
      start: this.numberOf(edge.start),
      end: this.numberOf(edge.end),
      draftStart: this.numberOf(edge.draftStart),
      draftEnd: this.numberOf(edge.draftEnd),
      pause: this.numberOf(edge.pause),
    };
  }

  private numberOf(word: string): number {
    if (this.numbers) return this.numbers.get(word) ?? unknown;
    const { words, places } = this.automaton;
    this.lookedUp += 1;
    if (this.lookedUp > patience) this.numbers = new Map(words.split(' ').map((each, number) => [each, number]));
    let low = 0;
    let number = unknown;
    for (let high = this.size; low < high; ) {
      const middle = (low + high) >> 1;
      const from = read3(places, middle * 3);
      const to = middle + 1 < this.size ? read3(places, middle * 3 + 3) - 1 : words.length;
      const found = words.slice(from, to);
      if (found === word) {
        number = middle;
        break;
      }
      if (found < word) low = middle + 1;
      else high = middle;
    }
    return number;
  }

  /** What a word may stand for, in numbers; worked out once for all its places. */
  private codeOf(readings: Readings): Code {
    let code = this.codes.get(readings);
    if (code === undefined) {
      code = readings.map((reading) => reading.map((token) => this.numberOf(token)));
      // A bound, so that a million lines do not fill the memory.
      if (this.codes.size > 20_000) this.codes.clear();
      this.codes.set(readings, code);
    }
    return code;
  }

  /** The states behind a word, and behind any word when it is one, added to `targets`. */
  private follow(state: number, word: number, isWord: boolean, targets: Set<number>): void {
    const { states } = this.automaton;
    const { any, edges, anyAt, wordsAt, targetsAt } = layoutAt(states, state);
    if (isWord) for (let i = 0; i < any; i += 1) targets.add(read3(states, anyAt + i * 3));
    if (word === unknown) return;
    let low = 0;
    for (let high = edges; low < high; ) {
      const middle = (low + high) >> 1;
      if (read2(states, wordsAt + middle * 2) < word) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < edges && read2(states, wordsAt + i * 2) === word; i += 1)
      targets.add(read3(states, targetsAt + i * 3));
  }

  private listsOf(state: number): number[] {
    const { states } = this.automaton;
    const { lists, listsAt } = layoutAt(states, state);
    return Array.from({ length: lists }, (_, i) => read2(states, listsAt + i * 2));
  }

  /** How many words lead on from some states, each counted once a state; and whether any word does. */
  private width(from: readonly number[]): { readonly edges: number; readonly any: boolean } {
    const { states } = this.automaton;
    let any = false;
    let edges = 0;
    for (const state of from) {
      if ((states[state + 1] as number) > 0) any = true;
      edges += read2(states, state + 2);
    }
    return { edges, any };
  }

  /** The words that lead on from some states. */
  private leading(from: readonly number[]): Set<number> {
    const { states } = this.automaton;
    const words = new Set<number>();
    for (const state of from) {
      const { edges, wordsAt } = layoutAt(states, state);
      for (let i = 0; i < edges; i += 1) words.add(read2(states, wordsAt + i * 2));
    }
    return words;
  }

  private bitsOf(from: readonly number[]): Uint8Array {
    const bits = new Uint8Array((this.size >> 3) + 1);
    for (const word of this.leading(from)) bits[word >> 3] = (bits[word >> 3] as number) | (1 << (word & 7));
    return bits;
  }

  private stepTo(from: readonly number[], word: number, isWord: boolean): Step | null {
    const targets = new Set<number>();
    for (const state of from) this.follow(state, word, isWord, targets);
    if (targets.size === 0) return null;
    this.steps += 1;
    const states = [...targets];
    const { edges, any } = this.width(states);
    const words = edges === 0 ? nothing : edges <= few ? [...this.leading(states)] : undefined;
    const lists = new Set(states.flatMap((state) => this.listsOf(state)));
    const over = words === nothing && !any;
    return {
      states: over ? nothing : states,
      lists: lists.size > 0 ? [...lists] : nothing,
      words,
      to: words === undefined || words === nothing ? nothing : [],
      other: any ? undefined : null,
      many: words ? undefined : { bits: undefined, asked: 0, next: new Map() },
    };
  }

  private begin(word: number): Step | null {
    if (word === unknown) return null;
    let step = this.firstSteps[word];
    if (step === undefined) {
      step = this.stepTo([0], word, false);
      this.firstSteps[word] = step;
    }
    return step;
  }

  private isEdge(word: number): boolean {
    const { start, end, draftStart, draftEnd, pause } = this.edges;
    return word === pause || word === end || word === draftEnd || word === start || word === draftStart;
  }

  private advance(step: Step, word: number): Step | null {
    const { words, many } = step;
    if (words)
      for (let i = 0; i < words.length; i += 1) {
        if (words[i] !== word) continue;
        let found = step.to[i];
        if (found === undefined) {
          found = this.stepTo(step.states, word, !this.isEdge(word));
          step.to[i] = found;
        }
        return found;
      }
    else if (many && word !== unknown) {
      many.asked += 1;
      if (many.asked === often) many.bits = this.bitsOf(step.states);
      if (many.bits === undefined || ((many.bits[word >> 3] as number) & (1 << (word & 7))) !== 0) {
        let found = many.next.get(word);
        if (found === undefined) {
          found = this.stepTo(step.states, word, !this.isEdge(word));
          many.next.set(word, found);
        }
        return found;
      }
    }
    if (step.other === null || (word !== unknown && this.isEdge(word))) return null;
    if (step.other === undefined) step.other = this.stepTo(step.states, unknown, true);
    return step.other;
  }

  /** Every place where a phrase stands in the draft, in order of its first word. */
  find(draft: Draft): Match[] {
    // A bound, so that a million lines do not fill the memory.
    if (this.steps > 50_000) {
      this.steps = 0;
      this.firstSteps = [];
    }
    const found: Match[] = [];
    const { words, sentences } = draft;
    const { edges } = this;
    const codes = words.map(({ readings }) => this.codeOf(readings));
    const lastSentence = sentences.length - 1;

    const report = (step: Step, first: number, end: number): void => {
      for (const list of step.lists) found.push({ list, first, end });
    };
    /** The step that a reading leads to; null where no phrase goes on. */
    const read = (step: Step, reading: readonly number[], from: number): Step | null => {
      let to: Step | null = step;
      for (let i = from; to && i < reading.length; i += 1) to = this.advance(to, reading[i] as number);
      return to;
    };
    /** Goes on from `step`, of which words up to `at` are read; `end` closes the sentence. */
    const walk = (step: Step, first: number, at: number, end: number): void => {
      if (at === end) {
        const closed = this.advance(step, edges.end);
        if (!closed) return;
        report(closed, first, end);
        if (words[at - 1]?.sentence !== lastSentence) return;
        const over = this.advance(closed, edges.draftEnd);
        if (over) report(over, first, end);
        return;
      }
      let from: Step | null = step;
      if (at > first && words[at]?.afterBreak) {
        from = this.advance(step, edges.pause);
        if (!from) return;
      }
      for (const reading of codes[at] as Code) {
        const to = read(from, reading, 0);
        if (!to) continue;
        report(to, first, at + 1);
        walk(to, first, at + 1, end);
      }
    };

    for (let s = 0; s <= lastSentence; s += 1) {
      const { first, end } = sentences[s] as Draft['sentences'][number];
      if (s === 0) {
        const opened = this.begin(edges.draftStart);
        const start = opened && this.advance(opened, edges.start);
        if (start) walk(start, first, first, end);
      }
      const start = this.begin(edges.start);
      if (start) walk(start, first, first, end);
      for (let at = first; at < end; at += 1) {
        for (const reading of codes[at] as Code) {
          const begun = this.begin(reading[0] as number);
          const step = begun && read(begun, reading, 1);
          if (!step) continue;
          report(step, at, at + 1);
          walk(step, at, at + 1, end);
        }
      }
    }
    return found;
  }
}

import type { Draft } from '../text/draft.js';
import { edge, firstTokens, type Node, parsePhrase } from './phrase.js';

/** Words `[first, end)` of the draft, in which a phrase of the list with this number was found. */
export interface Match {
  readonly list: number;
  readonly first: number;
  readonly end: number;
}

/** A state of the automaton: an edge on one token, on any word, or on nothing; or the end of a phrase. */
interface State {
  token?: string;
  any?: boolean;
  to?: number;
  free?: number[];
  list?: number;
}

/** A set of states that the same words lead to, with what has been found so far and where each token leads. */
interface Step {
  readonly states: readonly number[];
  readonly lists: readonly number[];
  readonly next: Map<string, Step | null>;
}

const anyOther = '\u0001other';

/**
 * All phrases of all rules in one automaton, walked once from each word of a draft. Its steps are worked out when a
 * draft first needs them and kept, so a single check pays only for the words it has, and a batch runs at full speed.
 */
export class PhraseIndex {
  private readonly states: State[] = [];
  private readonly vocabulary = new Set<string>();
  private readonly starts = new Map<string, number[]>();
  private readonly firstSteps = new Map<string, Step | null>();
  private steps = 0;

  /** @param lists phrases by list number; see `phrase.ts` for the notation */
  constructor(lists: readonly (readonly string[])[]) {
    lists.forEach((list, number) => {
      for (const phrase of list) {
        const node = parsePhrase(phrase);
        const end = this.add({ list: number });
        const start = this.build(node, end);
        for (const first of firstTokens(node)) {
          const known = this.starts.get(first);
          if (known) known.push(start);
          else this.starts.set(first, [start]);
        }
      }
    });
  }

  private add(state: State): number {
    this.states.push(state);
    return this.states.length - 1;
  }

  /** Builds backwards: the state from which `node` leads to `to`. */
  private build(node: Node, to: number): number {
    switch (node.kind) {
      case 'token':
        this.vocabulary.add(node.token);
        return this.add({ token: node.token, to });
      case 'any':
        return this.add({ any: true, to });
      case 'sequence':
        return node.parts.reduceRight((next, part) => this.build(part, next), to);
      case 'choice':
        return this.add({ free: node.options.map((option) => this.build(option, to)) });
    }
  }

  private close(targets: readonly number[]): Step | null {
    const states = new Set<number>();
    const lists = new Set<number>();
    const visit = (index: number): void => {
      if (states.has(index)) return;
      const state = this.states[index] as State;
      if (state.free) state.free.forEach(visit);
      else if (state.list !== undefined) lists.add(state.list);
      else states.add(index);
    };
    targets.forEach(visit);
    if (states.size === 0 && lists.size === 0) return null;
    this.steps += 1;
    return { states: [...states], lists: [...lists], next: new Map() };
  }

  private targets(states: readonly number[], token: string): number[] {
    const isWord = !token.startsWith('\u0001') || token === anyOther;
    const found: number[] = [];
    for (const index of states) {
      const state = this.states[index] as State;
      if (state.to !== undefined && (state.token === token || (state.any && isWord))) found.push(state.to);
    }
    return found;
  }

  private begin(token: string): Step | null {
    let step = this.firstSteps.get(token);
    if (step === undefined) {
      const starts = this.starts.get(token);
      const first = starts && this.close(starts);
      step = first ? this.close(this.targets(first.states, token)) : null;
      this.firstSteps.set(token, step);
    }
    return step;
  }

  private advance(step: Step, token: string): Step | null {
    const key = this.vocabulary.has(token) ? token : anyOther;
    let next = step.next.get(key);
    if (next === undefined) {
      next = this.close(this.targets(step.states, key));
      step.next.set(key, next);
    }
    return next;
  }

  /** Every place where a phrase stands in the draft, in order of its first word. */
  find(draft: Draft): Match[] {
    // A bound, so that a million lines do not fill the memory.
    if (this.steps > 100_000) {
      this.steps = 0;
      this.firstSteps.clear();
    }
    const found: Match[] = [];
    const { words, sentences } = draft;
    const lastSentence = sentences.length - 1;

    const report = (step: Step, first: number, end: number): void => {
      for (const list of step.lists) found.push({ list, first, end });
    };
    /** Goes on from `step`, of which words up to `at` are read; `end` closes the sentence. */
    const walk = (step: Step, first: number, at: number, end: number): void => {
      if (at === end) {
        const closed = this.advance(step, edge.end);
        if (!closed) return;
        report(closed, first, end);
        if (words[at - 1]?.sentence !== lastSentence) return;
        const over = this.advance(closed, edge.draftEnd);
        if (over) report(over, first, end);
        return;
      }
      const word = words[at] as Draft['words'][number];
      let from: Step | null = step;
      if (word.afterBreak && at > first) {
        from = this.advance(step, edge.pause);
        if (!from) return;
      }
      for (const reading of word.readings) {
        let to: Step | null = from;
        for (const token of reading) {
          to = this.advance(to, token);
          if (!to) break;
        }
        if (!to) continue;
        report(to, first, at + 1);
        walk(to, first, at + 1, end);
      }
    };

    for (let s = 0; s <= lastSentence; s += 1) {
      const { first, end } = sentences[s] as Draft['sentences'][number];
      if (s === 0) {
        const opened = this.begin(edge.draftStart);
        const start = opened && this.advance(opened, edge.start);
        if (start) walk(start, first, first, end);
      }
      const start = this.begin(edge.start);
      if (start) walk(start, first, first, end);
      for (let at = first; at < end; at += 1) {
        for (const reading of (words[at] as Draft['words'][number]).readings) {
          let step = this.begin(reading[0] as string);
          for (let i = 1; step && i < reading.length; i += 1) step = this.advance(step, reading[i] as string);
          if (!step) continue;
          report(step, at, at + 1);
          walk(step, at, at + 1, end);
        }
      }
    }
    return found;
  }
}

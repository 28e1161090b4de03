import { type Draft, inFun } from '../text/draft.js';
import { idioms } from '../text/idioms.js';
import { type Automaton, compile } from './automaton.js';
import { type Match, PhraseIndex } from './phrase-index.js';
import {
  type Context,
  type CreditRule,
  type Find,
  type Found,
  type Hit,
  isCredit,
  type Phrases,
  type Rule,
} from './rule.js';

/** Rules made ready to run: the phrases of all of them in one index. */
export interface Finder<R extends Rule | CreditRule = Rule | CreditRule> {
  readonly rules: readonly R[];
  /** Those of them that only the learned reading can find. */
  readonly reads: readonly R[];
  find(draft: Draft, context: Context): Found<R>[];
  /** What rules find that look at what `find` has found, as far as it was kept. */
  after(draft: Draft, context: Context, found: readonly Found[]): Found<R>[];
}
/** The numbers of the index's lists that belong to one use of `phrases`. */
interface Lists {
  readonly own: number;
  readonly unless: number;
  readonly near: number;
  readonly anywhere: number;
}

const idiomList = 0;
/** The number of no list. */
const none = -1;

/** What is known beside the draft, a bit each; the time alone tells nothing, so a rule that needs more is not asked for it. */
const bits = { reply: 1, person: 2, memory: 4, clock: 8, history: 16 } as const;
const needsOf = ({ needs = [] }: Rule | CreditRule): number => {
  const telling = needs.length > 1 ? needs.filter((need) => need !== 'clock') : needs;
  return telling.reduce((sum, need) => sum | bits[need], 0);
};
const knownIn = ({ reply, person, memories, clock, history }: Context): number =>
  (reply === undefined ? 0 : bits.reply) |
  (person ? bits.person : 0) |
  (memories && memories.length > 0 ? bits.memory : 0) |
  (clock ? bits.clock : 0) |
  (history ? bits.history : 0);

const findsOf = (rule: Rule | CreditRule): readonly Find[] =>
  Array.isArray(rule.find) ? rule.find : [rule.find as Find];
const overlaps = (a: Match, b: Match): boolean => a.first < b.end && b.first < a.end;

const hitOf = (draft: Draft, match: Match): Hit => ({
  start: draft.words[match.first]?.start ?? 0,
  end: draft.words[match.end - 1]?.end ?? 0,
});

const withoutOverlaps = (hits: Hit[]): Hit[] => {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end > last.end && hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
};

/**
 * Every list of phrases that rules hold, in the order of their numbers: idioms first.
 * @public the build compiles them
 */
export const phraseLists = (rules: readonly (Rule | CreditRule)[]): (readonly string[])[] => [
  idioms,
  ...rules.flatMap((rule) =>
    findsOf(rule).flatMap((find) =>
      find.verb === 'phrases'
        ? [find.list, find.unless ?? [], find.unlessNear ?? [], find.unlessAnywhere ?? []]
        : find.verb === 'whole' && find.hints
          ? [find.hints]
          : [],
    ),
  ),
];

/**
 * Makes rules ready. @param ready their phrases, compiled before; compiled here when absent
 * @throws SyntaxError when a phrase cannot be read
 */
export const finderOf = <R extends Rule | CreditRule>(rules: readonly R[], ready?: Automaton): Finder<R> => {
  const listed = new Map<Find, Lists>();
  /** By a list's number: the rule, by its place, that is asked where a phrase of the list stands. */
  const owners = new Map<number, number>();
  let next = idiomList + 1;
  for (const [at, rule] of rules.entries())
    for (const find of findsOf(rule)) {
      if (find.verb === 'phrases') {
        listed.set(find, { own: next, unless: next + 1, near: next + 2, anywhere: next + 3 });
        owners.set(next, at);
        next += 4;
      } else if (find.verb === 'whole' && find.hints) {
        listed.set(find, { own: next, unless: none, near: none, anywhere: none });
        owners.set(next, at);
        next += 1;
      }
    }
  const index = new PhraseIndex(ready ?? compile(phraseLists(rules)));
  const noMatches: readonly Match[] = [];
  const prepared = rules.map((rule) => {
    const finds = findsOf(rule);
    return {
      rule,
      finds,
      caution: !isCredit(rule),
      needs: needsOf(rule),
      /** Looks at every draft; the others are asked only where a phrase of theirs stands. */
      always: finds.some((find) => find.verb === 'pattern' || (find.verb === 'whole' && !find.hints)),
    };
  });
  const hintNumbers = new Map<string, number>();
  const hintsOf = new Map<Find, number[]>();
  for (const { finds } of prepared)
    for (const find of finds)
      if (find.verb === 'pattern')
        hintsOf.set(
          find,
          find.hints.map((hint) => {
            const number = hintNumbers.get(hint) ?? hintNumbers.size;
            hintNumbers.set(hint, number);
            return number;
          }),
        );
  const hintNames = [...hintNumbers.keys()];
  const looked = new Uint8Array(hintNames.length);
  const asked = new Uint8Array(prepared.length);
  const last = prepared.flatMap(({ rule, finds }) =>
    finds.flatMap((find) => (find.verb === 'after' ? [{ rule, look: find.look }] : [])),
  );
  return {
    rules,
    reads: rules.filter((rule) => findsOf(rule).some(({ verb }) => verb === 'reads')),
    find(draft, context) {
      const byList = new Map<number, Match[]>();
      for (const match of index.find(draft)) {
        const known = byList.get(match.list);
        if (known) known.push(match);
        else byList.set(match.list, [match]);
      }
      const matches = (number: number): readonly Match[] => byList.get(number) ?? noMatches;
      let lower: string | undefined;
      // Many shapes share a hint: 1 is there, 2 is not, 0 was not looked for.
      if (hintNumbers.size > 0) looked.fill(0);
      const contains = (hint: number): boolean => {
        if (looked[hint] === 0) {
          lower ??= draft.text.toLowerCase();
          looked[hint] = lower.includes(hintNames[hint] as string) ? 1 : 2;
        }
        return looked[hint] === 1;
      };

      const ofPhrases = (find: Phrases, caution: boolean): Hit[] => {
        const at = listed.get(find) as Lists;
        const own = matches(at.own);
        if (own.length === 0 || matches(at.anywhere).length > 0) return [];
        const hits: Hit[] = [];
        for (const match of own) {
          const first = draft.words[match.first];
          if (!first) continue;
          if (find.quoted !== 'keep' && first.quoted) continue;
          if (find.negated !== 'keep' && first.negated) continue;
          if (find.joking === 'skip' && inFun(draft, first.sentence)) continue;
          if (
            (find.idioms ?? (caution ? 'skip' : 'keep')) === 'skip' &&
            matches(idiomList).some((idiom) => overlaps(idiom, match))
          )
            continue;
          if (matches(at.unless).some((exception) => overlaps(exception, match))) continue;
          if (matches(at.near).some((near) => draft.words[near.first]?.sentence === first.sentence)) continue;
          const hit = hitOf(draft, match);
          if (find.when && !find.when(hit, draft, context)) continue;
          hits.push(hit);
        }
        return hits;
      };

      const hitsOf = (find: Find, caution: boolean): readonly Hit[] => {
        switch (find.verb) {
          case 'phrases':
            return ofPhrases(find, caution);
          case 'whole':
            return find.hints && matches((listed.get(find) as Lists).own).length === 0 ? [] : find.look(draft, context);
          case 'pattern': {
            if (!(hintsOf.get(find) as number[]).some(contains)) return [];
            const hits: Hit[] = [];
            for (const found of draft.text.matchAll(find.expression)) {
              const hit = { start: found.index, end: found.index + found[0].length };
              if (hit.end > hit.start && (!find.when || find.when(hit, draft, context))) hits.push(hit);
            }
            return hits;
          }
          case 'after':
          case 'reads':
            return [];
        }
      };

      const found: Found<R>[] = [];
      const known = knownIn(context);
      asked.fill(0);
      for (const list of byList.keys()) {
        const at = owners.get(list);
        if (at !== undefined) asked[at] = 1;
      }
      // In the rules' order, whatever the order of the words.
      for (let at = 0; at < prepared.length; at += 1) {
        const { rule, finds, caution, always, needs } = prepared[at] as (typeof prepared)[number];
        if (!always && asked[at] === 0) continue;
        if (needs !== 0 && (needs & known) === 0) continue;
        let hits: readonly Hit[] = [];
        for (const find of finds) {
          const more = hitsOf(find, caution);
          if (more.length > 0) hits = hits.length > 0 ? [...hits, ...more] : more;
        }
        if (hits.length > 0) found.push({ rule, hits: withoutOverlaps([...hits]) });
      }
      return found;
    },
    after: (draft, context, found) =>
      last.flatMap(({ rule, look }) => {
        const hits = look(draft, context, found);
        return hits.length > 0 ? [{ rule, hits: withoutOverlaps([...hits]) }] : [];
      }),
  };
};

/** Two sets of rules as one; those of the first come first. */
export const together = <R extends Rule | CreditRule>(one: Finder<R>, other: Finder<R>): Finder<R> => ({
  rules: [...one.rules, ...other.rules],
  reads: [...one.reads, ...other.reads],
  find: (draft, context) => [...one.find(draft, context), ...other.find(draft, context)],
  after: (draft, context, found) => [...one.after(draft, context, found), ...other.after(draft, context, found)],
});

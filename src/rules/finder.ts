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
      find.verb === 'phrases' ? [find.list, find.unless ?? [], find.unlessNear ?? [], find.unlessAnywhere ?? []] : [],
    ),
  ),
];

/**
 * Makes rules ready. @param ready their phrases, compiled before; compiled here when absent
 * @throws SyntaxError when a phrase cannot be read
 */
export const finderOf = <R extends Rule | CreditRule>(rules: readonly R[], ready?: Automaton): Finder<R> => {
  const listed = new Map<Find, Lists>();
  let next = idiomList + 1;
  for (const rule of rules)
    for (const find of findsOf(rule))
      if (find.verb === 'phrases') {
        listed.set(find, { own: next, unless: next + 1, near: next + 2, anywhere: next + 3 });
        next += 4;
      }
  const index = new PhraseIndex(ready ?? compile(phraseLists(rules)));
  const none: readonly Match[] = [];
  const prepared = rules.map((rule) => ({ rule, finds: findsOf(rule), caution: !isCredit(rule) }));
  /** Rules that look at every draft; the others are asked only where a phrase of theirs stands. */
  const always = prepared.flatMap(({ finds }, at) =>
    finds.some(({ verb }) => verb === 'whole' || verb === 'pattern') ? [at] : [],
  );
  const last = prepared.flatMap(({ rule, finds }) =>
    finds.flatMap((find) => (find.verb === 'after' ? [{ rule, look: find.look }] : [])),
  );
  const owners = new Map(
    prepared.flatMap(({ finds }, at) =>
      finds.flatMap((find) => (find.verb === 'phrases' ? [[listed.get(find)?.own ?? -1, at] as const] : [])),
    ),
  );

  return {
    rules,
    find(draft, context) {
      const byList = new Map<number, Match[]>();
      for (const match of index.find(draft)) {
        const known = byList.get(match.list);
        if (known) known.push(match);
        else byList.set(match.list, [match]);
      }
      const matches = (number: number): readonly Match[] => byList.get(number) ?? none;
      let lower: string | undefined;

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
            return find.look(draft, context);
          case 'pattern': {
            lower ??= draft.text.toLowerCase();
            if (!find.hints.some((hint) => lower?.includes(hint))) return [];
            const hits: Hit[] = [];
            for (const found of draft.text.matchAll(find.expression)) {
              const hit = { start: found.index, end: found.index + found[0].length };
              if (hit.end > hit.start && (!find.when || find.when(hit, draft, context))) hits.push(hit);
            }
            return hits;
          }
          case 'after':
            return [];
        }
      };

      const found: Found<R>[] = [];
      const asked = new Set(always);
      for (const list of byList.keys()) {
        const at = owners.get(list);
        if (at !== undefined) asked.add(at);
      }
      // In the rules' order, whatever the order of the words.
      for (const at of asked.size === always.length ? always : [...asked].sort((one, other) => one - other)) {
        const { rule, finds, caution } = prepared[at] as (typeof prepared)[number];
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
  find: (draft, context) => [...one.find(draft, context), ...other.find(draft, context)],
  after: (draft, context, found) => [...one.after(draft, context, found), ...other.after(draft, context, found)],
});

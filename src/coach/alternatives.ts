import type { Alternative, Critique, Finding } from '../model/critique.js';
import { type Memory, mayBeOffered } from '../model/memory.js';
import type { FamilyId } from '../rules/families.js';
import type { Finder } from '../rules/finder.js';
import type { Context } from '../rules/rule.js';
import { chance } from './chance.js';
import { isDue } from './due.js';
import { fitOf, stemsOf } from './fit.js';
import { mended } from './mend.js';
import { type Filled, fill } from './saying/fill.js';
import { mayStandIn } from './saying/piece.js';
import { suits, type Template } from './template.js';
import { alternativeTemplates } from './templates.js';
import { worthOffering } from './worth.js';

/** What alternatives are chosen with. */
export interface Wish extends Context {
  /** How many at most. */
  readonly count: number;
  /** Decides among equals. */
  readonly seed: number;
  /** The user's own alternatives; the id says which family they answer. */
  readonly own?: readonly Template[];
}

interface Candidate {
  readonly template: Template;
  readonly filled: Filled;
  /** 0 for the worst finding's family. */
  readonly order: number;
  readonly answers: boolean;
}

/** Families of the findings that templates answer, worst first, with the rules found in each. */
const familiesOf = (findings: readonly Finding[]): Map<FamilyId, Set<string>> => {
  const families = new Map<FamilyId, Set<string>>();
  for (const { family, rule } of findings) {
    const id = family as FamilyId;
    if (!alternativeTemplates[id]) continue;
    const rules = families.get(id) ?? new Set();
    families.set(id, rules.add(rule));
  }
  return families;
};

/** The memory that fits a template best: the given order is best first, so the first of a kind it needs that can be said. */
const fillings = (template: Template, memories: readonly Memory[], { person, clock }: Context): Filled[] => {
  const text = template.text ?? '';
  const needs = template.needs ?? [];
  if (text.includes('{memory}'))
    for (const memory of memories) {
      const filling = { person, memory, moment: clock?.there };
      const filled = mayStandIn(template, memory, filling) ? fill(text, filling, needs) : undefined;
      if (filled) return [filled];
    }
  const blank = fill(text, { person }, needs);
  return blank ? [blank] : [];
};

/** Families whose drafts lack something of the two: any memory is better than none there. In others it may seem out of the blue. */
const wantsSomething: ReadonlySet<string> = new Set([
  'generic',
  'bare-miss-you',
  'questions',
  'own-words',
  'missed-news',
]);

/** Somebody who says "the dog" means the one that is kept by its name. */
const aboutPets = /\b(?:dogs?|cats?|pup(?:py|pies)?|kittens?|pets?|vet|walkies|paws?|litter tray)\b/i;

/**
 * Memories for a draft, best first: those that share a word with it or with what it answers, then what is due, then the rest in
 * the order given. And what each adds to the rank of a template.
 */
const relevant = (
  text: string,
  wish: Wish,
): { readonly memories: readonly Memory[]; weight(id: number, template: Template): number } => {
  const given = (wish.memories ?? []).filter(mayBeOffered);
  const stems = stemsOf(wish.reply === undefined ? text : `${text} ${wish.reply}`);
  const names = new Set(stemsOf(wish.person ? [wish.person.name, ...wish.person.nicknames].join(' ') : ''));
  const fits = fitOf(
    stems.filter((stem) => !names.has(stem)),
    given.map((memory) => memory.text),
  );
  const pets = aboutPets.test(text);
  const known = new Map(
    given.map(
      (memory, i) =>
        [
          memory.id,
          { memory, fit: fits[i] || (pets && memory.kind === 'pet' ? 0.1 : 0), due: isDue(memory, wish) },
        ] as const,
    ),
  );
  const first = ({ fit, due }: { fit: number; due: boolean }): number => (fit > 0 ? 100 + fit : due ? 1 : 0);
  return {
    memories: [...known.values()].sort((a, b) => first(b) - first(a)).map(({ memory }) => memory),
    weight: (id, template) => {
      const { fit = 0, due = false } = known.get(id) ?? {};
      const family = template.id.slice(0, template.id.indexOf('/'));
      if (fit > 0) return 8;
      if (!wantsSomething.has(family)) return -3;
      if (due) return template.due === undefined ? 3 : 5;
      return 2;
    },
  };
};

const firstWord = (text: string): string => /[\p{L}']+/u.exec(text)?.[0].toLowerCase() ?? '';

/**
 * Other ways to say it: templates that answer what was found, filled from memories and profile, each judged by the coach
 * itself; a draft that can be mended comes first. Best first: worst finding's family, fit to the draft, with variety.
 * @returns none for a draft that needs none (85 and more, or nothing found)
 */
export const alternativesFor = (critique: Critique, finder: Finder, wish: Wish): Alternative[] => {
  const { score, draft, findings } = critique;
  if (score === null || score >= 85 || wish.count === 0) return [];
  const { memories, weight } = relevant(draft.text, wish);
  const repaired = mended(critique, finder, wish);
  const candidates: Candidate[] = [];
  const occasion = {
    person: wish.person,
    comfort: wish.person?.comfort ?? 'sweet',
    moment: wish.clock?.there,
  } as const;
  [...familiesOf(findings)].forEach(([family, rules], order) => {
    const own = (wish.own ?? []).filter(({ id }) => id.startsWith(`${family}/`));
    for (const template of [...own, ...(alternativeTemplates[family] ?? [])]) {
      if (!suits(template, occasion)) continue;
      if (template.answers && !template.answers.some((rule) => rules.has(rule))) continue;
      for (const filled of fillings(template, memories, wish))
        candidates.push({ template, filled, order, answers: template.answers !== undefined });
    }
  });
  const fit = fitOf(
    stemsOf(draft.text),
    candidates.map(({ filled }) => filled.text),
  );
  const ranked = candidates
    .map((candidate, i) => ({
      ...candidate,
      rank:
        (fit[i] ?? 0) +
        (candidate.answers ? 2 : 0) +
        candidate.filled.memories.reduce((sum, id) => sum + weight(id, candidate.template), 0) +
        (candidate.template.needs && candidate.filled.memories.length === 0 && memories.length > 0 ? -4 : 0) +
        chance(candidate.template.id, wish.seed),
    }))
    .sort((a, b) => b.rank - a.rank);

  const chosen: Alternative[] = repaired ? [repaired] : [];
  const used = { openings: new Set<string>(), memories: new Set<number>() };
  const take = (varied: boolean): void => {
    for (const { template, filled, order } of ranked) {
      if (chosen.length >= wish.count) return;
      // The worst finding's family first; others fill up when it has nothing more.
      if (varied && order > 0 && chosen.length < Math.ceil(wish.count / 2)) continue;
      if (chosen.some(({ template: id }) => id === template.id)) continue;
      const opening = firstWord(filled.text);
      if (varied && (used.openings.has(opening) || filled.memories.some((id) => used.memories.has(id)))) continue;
      const worth = worthOffering(filled.text, finder, wish, score);
      if (worth === undefined) continue;
      used.openings.add(opening);
      for (const id of filled.memories) used.memories.add(id);
      chosen.push({
        text: filled.text,
        template: template.id,
        memories: filled.memories,
        slots: filled.slots,
        score: worth,
      });
    }
  };
  take(true);
  take(false);
  return chosen;
};

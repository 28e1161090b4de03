import { type Memory, mayBeOffered } from '../model/memory.js';
import type { Comfort } from '../model/person.js';
import type { Finder } from '../rules/finder.js';
import type { Context } from '../rules/rule.js';
import { chance, shuffled } from './chance.js';
import { isDue } from './due.js';
import { fill } from './saying/fill.js';
import { mayStandIn, type Piece, pieceOf } from './saying/piece.js';
import { drawsOnMemory, suits, type Template } from './template.js';
import { worthOffering } from './worth.js';

/** What to write when there is no draft. */
export interface Idea extends Piece {
  readonly id: string;
  /** 1 to 8. */
  readonly principle: number;
  /** Why now, for the writer. */
  readonly why: string;
  /** Path or address of the photo or video that it is to be sent with. */
  readonly link?: string;
}

/** What message of theirs an idea replies to. */
export type News = 'good-news' | 'bad-news' | 'chat';

export interface IdeaWish extends Context {
  readonly comfort: Comfort;
  readonly count: number;
  readonly seed: number;
  readonly principle?: number | undefined;
  /** Only ideas about this memory. */
  readonly about?: Memory | undefined;
  /** Only ideas that go with a photo or a video. */
  readonly photo?: boolean;
  /** What they wrote, when the idea is to answer it. */
  readonly news?: News | undefined;
  /** Ids of templates shown lately, with when (ISO). */
  readonly shown: ReadonlyMap<string, string>;
  /** Numbers of memories that rest: they were offered in the last week. */
  readonly resting: ReadonlySet<number>;
  /** How often each principle was offered in the last week, banter and checks among them. */
  readonly served: ReadonlyMap<number, number>;
}

/** Principles that a week should have at least. */
const varied = 6;

/** Photos and videos come with their file; a memory without one can only be spoken of. */
const withPicture = ({ kind, link }: Memory): boolean => (kind === 'photo' || kind === 'video') && link !== undefined;

const ideaOf = (template: Template, memory: Memory | undefined, wish: IdeaWish): Idea | undefined => {
  const filling = { person: wish.person, memory, moment: wish.clock?.there };
  const piece = pieceOf(template, filling);
  const why = fill(template.why ?? '', filling, template.needs);
  if (!piece || !why) return undefined;
  return {
    id: template.id,
    principle: template.principle ?? 0,
    why: why.text,
    ...piece,
    ...(memory?.link !== undefined && withPicture(memory) && { link: memory.link }),
  };
};

/**
 * Chooses ideas: words not shown lately before those that were, each of another principle while there are some, those least
 * served this week first; and memories that nobody was reminded of this week. What is due comes before all.
 */
export const ideasFor = (templates: readonly Template[], finder: Finder, wish: IdeaWish): Idea[] => {
  const memories = shuffled(
    (wish.about ? [wish.about] : (wish.memories ?? [])).filter(mayBeOffered),
    ({ uid }) => uid,
    wish.seed,
  ).sort((a, b) => Number(isDue(b, wish)) - Number(isDue(a, wish)));
  const occasion = { person: wish.person, comfort: wish.comfort, moment: wish.clock?.there };
  const fitting = templates.filter(
    (template) =>
      suits(template, occasion) &&
      (wish.principle === undefined || template.principle === wish.principle) &&
      (wish.news === undefined ? template.answers === undefined : template.answers?.includes(wish.news) === true) &&
      (wish.about === undefined || drawsOnMemory(template)) &&
      (!wish.photo || template.needs?.some((kind) => kind === 'photo' || kind === 'video') === true),
  );
  const used = new Set<number>();
  const chosen: Idea[] = [];
  const counts = new Map(wish.served);
  /** A week without some principle is poorer than words that come again. */
  const lacks = (principle: number): boolean => !counts.get(principle) && counts.size < varied;
  const rank = ({ id, principle = 0 }: Template) => ({
    lacking: lacks(principle) ? 0 : 1,
    shown: wish.shown.get(id) ?? '',
    served: counts.get(principle) ?? 0,
    by: chance(id, wish.seed),
  });
  const best = (list: readonly Template[]): Template[] =>
    list
      .map((template) => ({ template, ...rank(template) }))
      .sort((a, b) => a.lacking - b.lacking || a.shown.localeCompare(b.shown) || a.served - b.served || a.by - b.by)
      .map(({ template }) => template);
  const fits = (template: Template, memory: Memory): boolean =>
    (wish.about !== undefined || !used.has(memory.id)) &&
    mayStandIn(template, memory, { moment: wish.clock?.there, person: wish.person }) &&
    (!wish.photo || withPicture(memory));
  const take = (template: Template, memory: Memory | undefined): boolean => {
    const idea = ideaOf(template, memory, wish);
    if (!idea?.turns.every(({ text }) => worthOffering(text, finder, wish, 0) !== undefined)) return false;
    chosen.push(idea);
    counts.set(idea.principle, (counts.get(idea.principle) ?? 0) + 1);
    for (const id of idea.memories) used.add(id);
    return true;
  };
  const fresh = (): Template[] => best(fitting).filter(({ id }) => !chosen.some((idea) => idea.id === id));
  // First one idea for each thing that is due, in words that speak of its time.
  for (const memory of memories.filter((each) => isDue(each, wish))) {
    if (chosen.length >= wish.count) break;
    const spoken = fresh().filter((template) => template.due !== undefined && fits(template, memory));
    spoken.some((template) => take(template, memory));
  }
  while (chosen.length < wish.count) {
    const taken = fresh().some((template) => {
      if (!drawsOnMemory(template)) return take(template, undefined);
      const ready = memories.filter(
        (memory) => (wish.about !== undefined || !wish.resting.has(memory.id)) && fits(template, memory),
      );
      return ready.some((memory) => take(template, memory));
    });
    if (!taken) break;
  }
  return chosen;
};

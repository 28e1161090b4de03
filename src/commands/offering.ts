import { banterTemplates } from '../coach/banter-templates.js';
import { ideaTemplates } from '../coach/idea-templates.js';
import type { Template } from '../coach/template.js';
import type { Clock } from '../model/clock.js';
import type { Memory } from '../model/memory.js';
import type { Comfort, Person } from '../model/person.js';
import { Problem } from '../model/problem.js';
import { clockOf } from './check/clock.js';
import { type OwnTemplates, ownTemplatesIn } from './own-templates.js';
import { recipient } from './recipient.js';
import type { Session } from './session.js';
import { days, mostMemories, remembered } from './shown.js';

/** What words are offered with, when there is no draft. */
export interface Offering {
  readonly person?: Person;
  readonly comfort: Comfort;
  readonly memories: readonly Memory[];
  readonly clock: Clock;
  readonly banter: readonly Template[];
  readonly ideas: readonly Template[];
  /** Template ids shown in the last sixty days, with when (ISO). */
  readonly shown: ReadonlyMap<string, string>;
  /** Numbers of memories that were in something shown in the last seven days. */
  readonly resting: ReadonlySet<number>;
  /** How often each principle was served in the last seven days. */
  readonly served: ReadonlyMap<number, number>;
}

/** A memory rests for a week: to be reminded of one thing again and again wears it out. Less a while, for people are not punctual. */
const rests = days(7) - days(0.25);

/** How far flirtation may go: asked for, or theirs. @throws Problem above sweet when nobody said that both are adults */
const comfortFor = (person: Person | undefined, asked: Comfort | undefined, what: string): Comfort => {
  const comfort = asked ?? person?.comfort ?? 'sweet';
  if (comfort !== 'sweet' && !person?.adults)
    throw new Problem(
      `${comfort} ${what} is for adults`,
      person
        ? `say so once: textcoach person set ${person.slug} --comfort ${comfort} --adults`
        : 'say so once: textcoach person add NAME --comfort flirty --adults',
    );
  return comfort;
};

const servedBy = (
  ids: Iterable<string>,
  ideas: readonly Template[],
  banter: readonly Template[],
): Map<number, number> => {
  const principles = new Map<string, number>([
    ...banter.map(({ id, mood }) => [id, mood === 'flirty' ? 8 : 2] as const),
    ...ideas.map(({ id, principle = 0 }) => [id, principle] as const),
  ]);
  const served = new Map<number, number>();
  for (const id of ids) {
    const principle = principles.get(id);
    if (principle !== undefined) served.set(principle, (served.get(principle) ?? 0) + 1);
  }
  return served;
};

/** Gathers what is known of whom the words are for. @throws Problem for a name nobody knows or comfort that is not theirs */
export const offeringFor = async (
  session: Session,
  to: string | undefined,
  { comfort, what, now = session.world.now() }: { comfort?: Comfort | undefined; what: string; now?: Date | undefined },
): Promise<Offering> => {
  const person = await recipient(session, to);
  const own: OwnTemplates = await ownTemplatesIn(session);
  const [ideas, banter] = [
    [...ideaTemplates, ...own.ideas],
    [...banterTemplates, ...own.banter],
  ];
  const store = await session.storeIfAny();
  const since = (length: number): Date => new Date(now.getTime() - length);
  const week = store?.uses.since(since(rests), person?.slug).keys() ?? [];
  return {
    ...(person && { person }),
    comfort: comfortFor(person, comfort, what),
    memories: store?.memories.near([], person?.slug, now, mostMemories) ?? [],
    clock: clockOf(now, person?.zone),
    banter,
    ideas,
    shown: store?.uses.since(since(remembered), person?.slug) ?? new Map(),
    resting: new Set(store?.uses.memoriesSince(since(rests), person?.slug).keys() ?? []),
    served: servedBy(week, ideas, banter),
  };
};

import { existsSync } from 'node:fs';
import { critiqueOf } from '../../coach/critique.js';
import type { Template } from '../../coach/template.js';
import { type Format, type Render, renderer } from '../../formats/index.js';
import type { Critique, Safety } from '../../model/critique.js';
import type { Person } from '../../model/person.js';
import { finderOf, together } from '../../rules/finder.js';
import { builtIn, credits, rules } from '../../rules/index.js';
import type { Context, CreditRule, Rule } from '../../rules/rule.js';
import { ownRulesIn } from '../every-rule.js';
import { recipient } from '../recipient.js';
import type { Session } from '../session.js';
import { remembered } from '../shown.js';
import { clockOf } from './clock.js';
import { pastOf } from './past.js';
import { quietOf } from './quiet.js';
import type { Limits } from './verdict.js';

/** What commander makes of the arguments of `check`. */
export interface CheckOptions {
  readonly to?: string;
  readonly replyTo?: string;
  readonly clipboard?: boolean;
  readonly file?: string;
  readonly batch?: string[];
  readonly format?: Format;
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly n: number;
  readonly alternatives: boolean;
  readonly only?: string[];
  readonly skip?: string[];
  readonly failOn?: Limits['failOn'];
  readonly minScore?: number;
  readonly now?: Date;
  readonly seed?: number;
  readonly input?: boolean;
  readonly deep?: boolean;
  readonly pick?: boolean;
  readonly remember?: boolean;
  readonly log?: boolean;
}

/** Everything that stays the same from draft to draft. */
export interface Coach {
  readonly limits: Limits;
  readonly format: Format;
  /** Help, when the text that is answered tells of danger. */
  readonly theirs: Safety | undefined;
  /** Whom the draft is noted down for, with --log; somebody who is kept. */
  readonly person: Person | undefined;
  /** Slug of whom the drafts are for, if kept. */
  readonly to: string | undefined;
  critique(text: string): Promise<Critique>;
  /** The critique, and alternatives never: for batches that do not show them. */
  critiqueOnly(text: string): Critique;
  readonly withAlternatives: boolean;
  /** What turns one critique into text; loaded when first asked for. */
  renderer(): Promise<Render>;
}

/** Reads settings, finds the person, chooses rules and format. @throws Problem on the first thing that is wrong */
export const prepare = async (session: Session, options: CheckOptions, reply?: string): Promise<Coach> => {
  const settings = session.settings();
  const own = await ownRulesIn(session);
  const all = [...rules, ...credits, ...own];
  // Names are checked before anything is opened.
  quietOf(all, options, settings, undefined);
  const person = await recipient(session, options.to);
  const quiet = quietOf(all, options, settings, person);
  const now = options.now ?? session.world.now();
  const finder = own.length > 0 ? together(builtIn(), finderOf<Rule | CreditRule>(own)) : builtIn();
  const format: Format = options.format ?? (options.json ? 'json' : 'human');
  const store = person || options.alternatives ? await session.storeIfAny() : undefined;
  const { linesLike } = await import('../../coach/templates.js');
  const known: Context = {
    clock: clockOf(now, person?.zone),
    ...(person && { person }),
    ...(reply !== undefined && { reply }),
  };
  const used = store?.uses.memoriesSince(new Date(now.getTime() - remembered), person?.slug);
  const past = person && store ? await pastOf(store, person.slug, now) : undefined;
  const context = (text: string): Context => {
    const around: Context = { ...known, templates: linesLike(text), ...(past && { history: past(text) }) };
    if (!store || !used) return around;
    const words = wordsOf(reply === undefined ? text : `${text} ${reply}`);
    const memories = store.memories.near(words, person?.slug, now);
    const guarded = store.memories.guarded(words, person?.slug);
    return { ...around, used, memories: guarded.length > 0 ? [...memories, ...guarded] : memories };
  };
  const join = (options.deep ?? settings.deep) ? await (await import('../../deep/open.js')).openDeep() : undefined;
  const read = (text: string, around: Context): Critique =>
    critiqueOf(text, finder, {
      ...around,
      ...(person && { to: person.slug }),
      ...(quiet && { quiet }),
      ...(join && { join }),
      helpContact: settings.helpContact,
    });
  const shows = format === 'human' || format === 'json' || format === 'ndjson';
  const withAlternatives = options.alternatives && options.n > 0 && shows && !options.quiet;
  const ownWords = withAlternatives ? await ownAlternatives(session) : [];
  const rendering = (): Promise<Render> =>
    renderer(format, {
      columns: session.world.stdout.columns,
      env: session.world.env,
      isTTY: session.world.stdout.isTTY ?? false,
      plain: options.plain ?? false,
      all: options.all ?? false,
      known: person !== undefined,
    });
  return {
    limits: {
      failOn: options.failOn ?? settings.failOn,
      ...(options.minScore !== undefined && { minScore: options.minScore }),
    },
    format,
    person: options.log && person && store?.people.find(person.slug) ? person : undefined,
    to: person?.slug,
    theirs:
      (reply !== undefined && critiqueOf(reply, builtIn(), { helpContact: settings.helpContact }).safety) || undefined,
    withAlternatives,
    critiqueOnly: (text) => read(text, context(text)),
    critique: async (text) => {
      const around = context(text);
      const critique = read(text, around);
      if (!withAlternatives || critique.safety || critique.score === null) return critique;
      const { alternativesFor } = await import('../../coach/alternatives.js');
      return {
        ...critique,
        alternatives: alternativesFor(critique, finder, {
          ...around,
          count: options.n,
          seed: options.seed ?? 0,
          ...(ownWords.length > 0 && { own: ownWords }),
        }),
      };
    },
    renderer: rendering,
  };
};

/** The user's own alternatives; nothing is loaded when there is no folder of theirs. */
const ownAlternatives = async (session: Session): Promise<readonly Template[]> => {
  if (!existsSync(session.places().templates)) return [];
  const { ownTemplatesIn } = await import('../own-templates.js');
  return (await ownTemplatesIn(session)).alternatives;
};

/** The draft's words, roughly, to look memories up with. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

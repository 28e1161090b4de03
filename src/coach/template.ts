import { type Moment, type PartOfDay, partOfDay } from '../model/clock.js';
import type { MemoryKind } from '../model/memory.js';
import type { Comfort, Person } from '../model/person.js';

/** One turn of an exchange. */
type Turn = { readonly you: string } | { readonly them: string };

/** What a template may ask of a profile beyond a name. */
type ProfileField = 'nickname' | 'role' | 'name';

/** One entry of a file in `templates/`. */
export interface Template {
  /** `file/slug`, unique. */
  readonly id: string;
  /** 1 to 8, as `explain` lists them: of ideas; elsewhere the folder or the family tells. */
  readonly principle?: number;
  /** One message; or `turns`, an exchange with a pay-off. */
  readonly text?: string;
  readonly turns?: readonly Turn[];
  /** Why now, for the writer; of ideas. */
  readonly why?: string;
  /** Rules that an alternative answers best; without it, the whole family. Of ideas: the news of theirs that it replies to. */
  readonly answers?: readonly string[];
  /** Memory kinds that its `{memory}` can be filled from, any one of them. */
  readonly needs?: readonly MemoryKind[];
  /** What must be known of the person, all of it. */
  readonly profile?: readonly ProfileField[];
  /** Only for a memory whose time is to come, or is over. */
  readonly due?: 'ahead' | 'past';
  /** Only at these times of their day, any one of them. */
  readonly time?: readonly PartOfDay[];
  readonly comfort: Comfort;
  readonly mood?: 'playful' | 'flirty';
  readonly register: 'plain' | 'playful' | 'tender' | 'dry';
}

const comforts: readonly Comfort[] = ['sweet', 'flirty', 'spicy'];

/** True when something of this comfort may be offered to someone with that one. */
export const within = (comfort: Comfort, limit: Comfort): boolean =>
  comforts.indexOf(comfort) <= comforts.indexOf(limit);

/** For whom and when a template is wanted. */
export interface Occasion {
  readonly person?: Person | undefined;
  readonly comfort: Comfort;
  /** Now, where they are; without it no time of day is looked at. */
  readonly moment?: Moment | undefined;
}

const known = (field: ProfileField, person: Person | undefined): boolean =>
  person !== undefined &&
  (field === 'name' || (field === 'role' ? person.role !== undefined : person.nicknames.length > 0));

/** True when a template suits them, and the time of day. */
export const suits = ({ comfort, profile = [], time }: Template, occasion: Occasion): boolean =>
  within(comfort, occasion.comfort) &&
  profile.every((field) => known(field, occasion.person)) &&
  (time === undefined || occasion.moment === undefined || time.includes(partOfDay(occasion.moment)));

/** Every text of a template that the user would send. */
export const textsOf = ({ text, turns = [] }: Template): string[] => [
  ...(text === undefined ? [] : [text]),
  ...turns.flatMap((turn) => ('you' in turn ? [turn.you] : [])),
];

/** True when a memory stands somewhere in it. */
export const drawsOnMemory = (template: Template): boolean =>
  textsOf(template).some((text) => text.includes('{memory}')) || template.why?.includes('{memory}') === true;

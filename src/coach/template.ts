import type { MemoryKind } from '../model/memory.js';
import type { Comfort } from '../model/person.js';

/** One turn of an exchange. */
type Turn = { readonly you: string } | { readonly them: string };

/** One entry of a file in `templates/`. */
export interface Template {
  /** `file/slug`, unique. */
  readonly id: string;
  /** One message; or `turns`, an exchange with a pay-off. */
  readonly text?: string;
  readonly turns?: readonly Turn[];
  /** Rules it answers best; without it, the whole family. */
  readonly answers?: readonly string[];
  /** Memory kinds that its `{memory}` can be filled from, any one of them. */
  readonly needs?: readonly MemoryKind[];
  readonly comfort: Comfort;
  readonly mood?: 'playful' | 'flirty';
  readonly register: 'plain' | 'playful' | 'tender' | 'dry';
}

const comforts: readonly Comfort[] = ['sweet', 'flirty', 'spicy'];

/** True when something of this comfort may be offered to someone with that one. */
export const within = (comfort: Comfort, limit: Comfort): boolean =>
  comforts.indexOf(comfort) <= comforts.indexOf(limit);

/** Every text of a template that the user would send. */
export const textsOf = ({ text, turns = [] }: Template): string[] => [
  ...(text === undefined ? [] : [text]),
  ...turns.flatMap((turn) => ('you' in turn ? [turn.you] : [])),
];

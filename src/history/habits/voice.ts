import type { MessageFacts } from '../../model/message-facts.js';
import { per100 } from './per100.js';
import { type Quartiles, quartilesOf } from './quartiles.js';
import { bySide, isSent, type Sides } from './sides.js';

/** Voice notes among a side's messages. */
export interface Voice {
  readonly messages: number;
  readonly notes: number;
  /** Notes in a hundred messages; 'unknown' where the export does not tell a note from a picture. */
  readonly per100: number | 'unknown';
  /** Lengths in seconds, of the notes whose length is told. */
  readonly seconds?: Quartiles;
}

/** How much each side speaks. An export with any attachment of unknown kind hides notes of both sides. */
export const voiceOf = (facts: readonly MessageFacts[]): Sides<Voice> => {
  const hidden = facts.some(({ kind }) => kind === 'media');
  return bySide(facts, (some) => {
    const messages = some.filter(isSent).length;
    const notes = some.filter(({ kind }) => kind === 'voice');
    const seconds = quartilesOf(notes.flatMap((note) => note.seconds ?? []));
    return {
      messages,
      notes: notes.length,
      per100: hidden ? 'unknown' : per100(notes.length, messages),
      ...(seconds && { seconds }),
    };
  });
};

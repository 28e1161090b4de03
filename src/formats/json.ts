import type { Critique } from '../model/critique.js';

/** A critique as one compact line of JSON; `critique.schema.json` describes it. */
export const json = (critique: Critique): string => JSON.stringify(critique);

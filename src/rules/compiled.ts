import type { Automaton } from './automaton.js';

/** The phrases of all built-in rules, compiled: the build puts them here, so that a check does not have to. */
export const compiled: Automaton | undefined = undefined;

import exchanges from '../../templates/banter/exchanges.yaml';
import flirty from '../../templates/banter/flirty.yaml';
import playful from '../../templates/banter/playful.yaml';
import type { Template } from './template.js';

/** Every piece of banter, exchanges first. */
export const banterTemplates: readonly Template[] = [...exchanges, ...playful, ...flirty];

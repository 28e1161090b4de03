import entries from '../../templates/voice/outlines.yaml';
import type { Outline } from './outline.js';

/** Every outline of a voice note. */
export const outlines = entries as unknown as readonly Outline[];

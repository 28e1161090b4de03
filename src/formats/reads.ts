import type { Read } from '../model/critique.js';
import { likely } from '../reading/families.js';
import { safe } from './safe.js';

/** How a text of each family reads, in a word. */
const words: Readonly<Record<string, string>> = {
  harm: 'threatening',
  criticism: 'blaming',
  guilt: 'reproachful',
  desperation: 'pleading',
  pressure: 'pressing',
  taking: 'all ask',
  negativity: 'heavy',
  minimising: 'dismissive',
  'self-focus': 'one-sided',
  generic: 'general',
  'bare-miss-you': 'fond',
  warmth: 'warm',
  appreciation: 'grateful',
  curiosity: 'curious',
  empathy: 'caring',
  playful: 'playful',
  memory: 'familiar',
  desire: 'wanting',
};

const most = 3;
const longest = 32;

/** The words behind it, cut short. */
const quoted = (text: string): string => {
  const line = safe(text.replace(/\s+/g, ' '), { oneLine: true });
  const cut = line.lastIndexOf(' ', longest);
  return line.length <= longest ? `“${line}”` : `“${line.slice(0, cut > 0 ? cut : longest)}…”`;
};

/** One line on how a draft may read, with the words behind it; undefined where there is nothing to say. */
export const readsLine = (reads: readonly Read[]): string | undefined => {
  // What is less likely than not is in the JSON only.
  const shown = reads.filter(({ probability }) => probability >= likely).slice(0, most);
  return shown.length === 0
    ? undefined
    : `How it may read: ${shown.map(({ family, text }) => `${words[family] ?? family} (${quoted(text)})`).join(', ')}`;
};

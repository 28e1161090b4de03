import type { Finding, Safety } from '../model/critique.js';

/** Help, first and in plain words; the numbers are the ones to print as they stand. */
const crisisWords =
  "If someone is in danger now, call your local emergency number (112, 911, 999). In the US call or text 988. findahelpline.com lists free lines by country. You don't have to carry this alone.";
const sharedDevice = 'A phone or computer you share may show this.';

/** What is said when a safety rule fired: no score and no wording follows from it. Null when none did. */
export const safetyOf = (findings: readonly Finding[], helpContact = ''): Safety | null => {
  const stops = findings.filter(({ severity }) => severity === 'stop');
  const first = stops[0];
  if (!first) return null;
  const rules = [...new Set(stops.map(({ rule }) => rule))];
  return {
    rules,
    message: `${first.message}. ${first.why}`.replace(/([.?!])\. /, '$1 '),
    help: [
      crisisWords,
      ...(helpContact ? [`You wrote down someone to turn to: ${helpContact}`] : []),
      ...(rules.includes('safety/fear') ? [sharedDevice] : []),
    ],
  };
};

/** What to say to somebody who got a text that tells of danger: plain words, then the lines of help. */
export const helpWithTheirs = ({ help }: Safety): string =>
  ['What they wrote may tell of danger. Stay with them, ask plainly, and get help if it is now.', ...help].join('\n');

import type { Band } from '../model/critique.js';

/** What each band says of the draft. It never predicts what will happen. */
export const headlines: Readonly<Record<Band, string>> = {
  send: 'Send it.',
  good: 'Good to send.',
  thin: 'Kind, could be more theirs.',
  risky: 'Could land wrong.',
  pause: 'Worth a pause.',
};

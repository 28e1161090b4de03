import type { Band } from '../model/critique.js';

/** What each band says of the draft, and of a thin one in which nothing was found. It never predicts what will happen. */
export const headlines: Readonly<Record<Band | 'plain', string>> = {
  send: 'Send it.',
  good: 'Good to send.',
  thin: 'Kind, could be more theirs.',
  plain: 'Fine to send, if that is all.',
  risky: 'Could land wrong.',
  pause: 'Worth a pause.',
};

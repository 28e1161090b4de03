import type { Draft } from '../../../text/draft.js';
import { endearments, wordEndearments } from '../../../text/endearments.js';
import { saidIn } from '../../around.js';
import { isCalled } from '../../names.js';

/** Called to anybody: no warm tell. */
const toAnybody = new Set('mate dude bro man girl boss chief champ buddy pal sis stranger chick oga'.split(' '));
const fond = /\b(?:(?:love|adore) you|my (?:love|favourite|favorite|darling|lovely|sweet|heart|clever|beautiful))\b/;

/** The draft laughs. */
export const laughs = (draft: Draft): boolean =>
  draft.sentences.some(({ joking }) => joking) || draft.emoji.some(({ mood }) => mood === 'joy');

/** A laugh, a warm sign, a pet name or "love you": what tells a tease from a taunt. */
export const isWarm = (draft: Draft): boolean =>
  laughs(draft) ||
  draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'flirt') ||
  /(?:^|\s)x{1,4}\s*$/.test(draft.text) ||
  draft.words.some(
    ({ plain }, at) =>
      endearments.has(plain) && !toAnybody.has(plain) && (!wordEndearments.has(plain) || isCalled(draft, at, at + 1)),
  ) ||
  fond.test(saidIn(draft));

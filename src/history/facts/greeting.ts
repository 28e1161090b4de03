import { saidIn } from '../../rules/around.js';
import type { Draft } from '../../text/draft.js';
import { shortId } from '../short-id.js';

/** A greeting of the morning in a few languages, perhaps behind another word or two. */
const morning =
  /^(?:(?:hey|hi|hello|hiya|oh|aw|and|ok|well|a|very|happy) )*(?:(?:good|gud|lovely|beautiful) (?:morning|mornin)|morning|mornin|buenos d[ií]as|bonjour|guten morgen|bom dia|buongiorno|goedemorgen|dzień dobry|god morgen|god morgon|günaydın)(?: |$)/;
/** Letters of such a greeting: most texts have none of them at their start. */
const perhaps = /m[or]|gm|bonj|d[ií]as?\b|dobry|gün/i;
const called =
  /^(?:love|lovely|babe|baby|beautiful|gorgeous|handsome|sunshine|darling|my|hon|hun|you|sweetheart|to|dear|all|x+)$/;

/** Opens with a good morning; "morning" by itself greets only where nothing goes on from it in the same thought. */
export const goodMorning = (draft: Draft): boolean => {
  const [first, second] = draft.words;
  if (!first || !perhaps.test(draft.text.slice(0, 40)) || !morning.test(saidIn(draft))) return false;
  if (!/^mornin/.test(first.readings[0]?.join(' ') ?? '')) return true;
  return (
    second?.sentence !== first.sentence ||
    second.afterBreak ||
    /^\p{Lu}\p{Ll}/u.test(second.text) ||
    called.test(second.plain)
  );
};

const onlyMorning =
  /^(?:(?:hey|hi|hello|hiya|a|very|and|to|you|all|there|again|x+|xo+|good|gud|morning|mornin|buenos|d[ií]as|bonjour|guten|morgen|bom|dia|buongiorno|goedemorgen|god|morgon)(?: |$))+$/;
const heart = /[❤♥🧡💛💚💙💜🤍🥰😍🫶😘]|<3/u;

/** A good morning that could go to anybody: no name, no endearment, no heart. */
export const bareMorning = (draft: Draft): boolean =>
  draft.words.length <= 6 && onlyMorning.test(saidIn(draft)) && !heart.test(draft.text);

/** What is the same for two texts of the same words. */
export const sameWords = (draft: Draft): string => shortId(saidIn(draft));

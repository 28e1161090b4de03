import type { Scene, Sentence } from './shapes.js';

/** Told in confidence. */
const secret =
  /\b(?:do(?:n'?t| not) tell (?:any ?one|anybody|a soul|him|her|them|my|your)|tell no ?(?:one|body)|keep (?:it|this|that) (?:to yourself|between us|secret|quiet)|between (?:us|you and me)|(?:our|my|a|it'?s) secret)\b/i;
const passedOn = /^\W*(?:fwd?|forwarded)\b|\bshare (?:this|if)\b|\bsend this to\b|https?:|www\./i;
const sarcastic =
  /^(?:oh |well |ah )?(?:great|brilliant|fantastic|wonderful|lovely|fab|super|marvellous|just great|perfect),? (?:another|the|my|now|just|so|it)\b|\b(?:just|simply) lo+ve\b|\blove (?:it )?when\b|\blove that for (?:me|us)\b|\bliv(?:ing|in) the dream\b|\blove my life\b|\bwhat a (?:win|joy|treat|surprise)\b|\byeah,? right\b|\bsure jan\b|\bas if\b|🙃|🙄|(?:^|\s)\/s\b|\bfrom hell\b/i;
const takenBack = /^\W*(?:joking|jk|just kidding|kidding|only kidding|not really|psych|i'?m joking|jokes)\b/i;
const longest = 400;

/** Whether a message is its writer's own, and meant: not passed on, no secret, no sarcasm, not taken back. */
export const isEarnest = ({ said, after }: Scene): boolean => {
  const text = said.text.replace(/[’‘]/g, "'");
  if (text.length > longest || passedOn.test(text) || sarcastic.test(text) || secret.test(text)) return false;
  return !after
    .slice(0, 3)
    .some(
      ({ by, text }) =>
        by === said.by && (takenBack.test(text.replace(/[’‘]/g, "'")) || secret.test(text.replace(/[’‘]/g, "'"))),
    );
};

const supposed =
  /\b(?:if|unless|would|wouldn't|I'd|he'd|she'd|we'd|they'd|wish|imagine|suppose|hypothetical\w*|pretend\w*|dreamt?|dreams?|might|perhaps|maybe|could've|could have|should have|should've|in case|almost|nearly|as though)\b/i;
const notTheirs =
  /["“”«»]|(?:^|\s)'\p{L}[^']*'(?:\s|$)|\b(?:he|she|they|who|everyone|somebody|someone|mum|mom|dad|boss) (?:said|says|told|goes|texted|wrote|asked|reckons|thinks|claims)\b|\b(?:listening to|lyrics?|stuck in my head|the (?:film|movie|book|song|episode) (?:where|when|about)|in the (?:film|movie|book|show|episode))\b/iu;

/** A question that states what it asks after. */
const recalled = /^(?:(?:and |hey |omg )?do (?:you|u) )?remember (?:that|the|our) /i;
/** Whether a sentence states something, in its writer's own words: no question, no "if", nobody else's words. */
export const isStated = ({ words, end }: Sentence): boolean =>
  (!end.includes('?') || recalled.test(words)) &&
  !supposed.test(words) &&
  !notTheirs.test(words) &&
  !(
    /^(?:do|does|did|are|is|was|were|have|has|can|could|will|shall|should|what|who|where|when|why|how|which|is it|u|wanna|want) (?:you|u|i|we|it|he|she|they|the|is|are|was|were|do|did|that|this|time)\b/i.test(
      words,
    ) && !recalled.test(words)
  );

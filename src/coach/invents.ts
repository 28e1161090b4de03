/*
 * Truth 3 of the design: fixed words of a template assert nothing about the past, the other person or what the writer did.
 * What only a memory, the profile or the user can know stands in a slot.
 */

const pronoun =
  '(?:i|you|we|they|he|she|it|that|this|there|who|somebody|someone|everyone|my \\w+|your \\w+|our \\w+|the \\w+)';
const irregular =
  'was|were|had|did|knew|saw|thought|told|said|made|got|went|came|took|gave|found|felt|kept|left|lost|met|sent|wrote|heard|ate|slept|woke|drove|bought|brought|caught|chose|fell|forgot|held|meant|ran|sang|sat|spoke|spent|stood|taught|understood|won|wore|broke|began|became|built|cried|tried|laughed|smiled|missed|loved|liked|wanted|hoped|wished|noticed|remembered|asked|called|texted|looked|waited|needed|decided|started|stopped|finished|worked|cooked|danced|kissed|dreamt|dreamed|burnt|lit|grew|threw|showed|played|talked|walked|watched|learned|learnt|changed|helped|used to';
const gap =
  '(?:\\s+(?:really|just|never|always|only|still|already|also|even|both|all|once|honestly|actually|quietly|secretly))*';

/** What a sentence that is no question may not say outside a slot, and how it is called. */
const assertions: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b${pronoun}${gap}\\s+(?:${irregular})\\b`, 'i'), 'tells of the past'],
  [
    /\b(?:i|you|we|they|he|she|it)(?:['’](?:ve|s)| have| has)(?:\s+\w+){0,2}\s+(?:been|\w+ed|done|made|had|seen|known|thought|told|gotten|found|kept|written|learnt|grown)\b/i,
    'tells of what has been',
  ],
  [
    /\b(?:yesterday|last (?:night|week|month|year|time|summer|winter)|the other (?:day|night)|earlier (?:today|on)|this (?:morning|afternoon)|ago)\b/i,
    'names a time',
  ],
];
/** What no sentence may say outside a slot, question or not. */
const facts: readonly (readonly [RegExp, string])[] = [
  [/\bremember (?:when|how|the (?:day|night|time))\b/i, 'tells of the past'],
  [/\d/, 'has a number'],
  [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, 'names a day'],
  [
    /\b(?:january|february|march(?! (?:on|up|in|over))|april|june|july|august|september|october|november|december)\b/i,
    'names a month',
  ],
  [/\bo['’]clock\b|\bhalf past\b|\bnoon\b|\bmidnight\b/i, 'names a time'],
  [/(?<=[\p{Ll},;]\s)(?!I\b|I['’]|[A-Z]{2})\p{Lu}\p{Ll}+/u, 'has a name'],
];
/** "If we got lost", "as though it were": nothing is said to have happened. */
const supposed =
  /\b(?:tell me|say|show me|if|unless|as though|as if|imagine|suppose|wish|pretend|once|until|till|when|whenever|whoever|whatever)\b/i;

/** Sentences, each with its closing mark. */
const sentencesOf = (text: string): string[] => text.match(/[^.!?…\n]+[.!?…]*/g) ?? [];

/** What a template's fixed words claim that nobody has told; none for words that only ask, wish, offer or are about now. */
export const claimsIn = (text: string): string[] => {
  // A slot is somebody's own words; its place keeps the sentence whole.
  const fixed = text.replace(/\{[^}]*\}/g, '___');
  const found: string[] = [];
  for (const sentence of sentencesOf(fixed)) {
    const told = /\?[^\p{L}]*$/u.test(sentence) || supposed.test(sentence) ? facts : [...facts, ...assertions];
    for (const [expression, says] of told) {
      const match = expression.exec(sentence);
      if (match) found.push(`${says}: “${match[0].trim()}”`);
    }
  }
  return found;
};

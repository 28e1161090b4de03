/** Words ending in n't that are not regular, and how the negation reads. */
const irregular: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  cannot: 'can not',
};

/** What follows the apostrophe, and what it may stand for. */
const endings: Readonly<Record<string, readonly string[]>> = {
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  ll: ['will'],
  d: ['would', 'had', 'did'],
};

/** Words after which 's is a verb rather than a possessive. */
const verbal = new Set(
  'it that this what who where when how why he she there here everything something nothing everyone someone one'.split(
    ' ',
  ),
);

/** Spellings without the apostrophe. Left out: words that are words of their own (were, well, ill, shell, its, id, wed). */
const bare = new Map<string, string>();
for (const verb of 'do does did is are was were has have had would could should must need might'.split(' '))
  bare.set(`${verb}nt`, `${verb} not`);
for (const [word, means] of [
  ['wont', 'will not'],
  ['cant', 'can not'],
  ['aint', 'is not'],
  ['shant', 'shall not'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['youve', 'you have'],
  ['youll', 'you will'],
  ['youd', 'you would'],
  ['theyre', 'they are'],
  ['theyve', 'they have'],
  ['theyll', 'they will'],
  ['weve', 'we have'],
  ['hes', 'he is'],
  ['shes', 'she is'],
  ['thats', 'that is'],
  ['whats', 'what is'],
  ['wheres', 'where is'],
  ['whos', 'who is'],
  ['theres', 'there is'],
  ['heres', 'here is'],
  ['itll', 'it will'],
  ['thatll', 'that will'],
  ['whens', 'when is'],
  ['whys', 'why is'],
  ['lets', 'let us'],
  ['everythings', 'everything is'],
  ['hasnt', 'has not'],
  ['dosnt', 'does not'],
  ['doesn', 'does not'],
  ['yous', 'you all'],
  ['itd', 'it would'],
] as const)
  bare.set(word, means);

/** The readings of a contraction, plain words each; undefined when the word is not one. */
export const expand = (word: string): readonly string[] | undefined => {
  const without = bare.get(word);
  if (without !== undefined) return [without];
  const fixed = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (fixed !== undefined) return [fixed];
  const at = word.lastIndexOf("'");
  if (at < 1) return undefined;
  const stem = word.slice(0, at);
  const ending = word.slice(at + 1);
  if (ending === 't' && stem.endsWith('n')) return [`${stem.slice(0, -1)} not`];
  if (ending === 's') {
    if (stem === 'let') return ['let us'];
    return verbal.has(stem) ? [`${stem} is`] : [word, `${stem} is`];
  }
  if (stem === 'y' && ending === 'all') return ['you all'];
  return Object.hasOwn(endings, ending) ? endings[ending]?.map((verb) => `${stem} ${verb}`) : undefined;
};

import type { Draft } from '../../text/draft.js';
import type { Context, CreditRule, Found, Hit } from '../rule.js';
import { after, isCredit } from '../rule.js';
import { kindly } from './words/sour.js';

/** Thumbs, claps and thin smiles are too often meant otherwise. */
const doubtful = /^(?:🙂|👍|👏|🙏|🙌|✨|🤞|😌|😇|⭐|🌟|💫|🖤|🎂|🎁|🕯|☀|🌞|🌈|🍀|👄|🍑|🥵)/u;
/** Smiles of two signs are no more than a habit of typing. */
const typed = /^[:;=([]/;
const most = 3;
const mostIfMany = 8;

const find = (draft: Draft, { person }: Context, found: readonly Found[]): Hit[] => {
  const { emoji, words } = draft;
  if (emoji.length === 0 || words.length === 0) return [];
  const warm = emoji.filter(({ mood }) => mood === 'warm' || mood === 'flirt');
  const first = warm.find(({ text }) => !doubtful.test(text) && !typed.test(text));
  if (!first || warm.length > (person?.emoji === 'many' ? mostIfMany : most)) return [];
  if (person?.emoji === 'none' || person?.tolerances.some((one) => /\bno emojis?\b/i.test(one))) return [];
  if (emoji.some(({ mood }) => mood === 'angry' || mood === 'cold')) return [];
  const before = words.filter(({ end }) => end <= first.start).at(-1);
  if (before?.quoted || !kindly(draft)) return [];
  // Any caution but the mildest says that the words are not warm.
  if (found.some(({ rule }) => !isCredit(rule) && rule.severity !== 'info')) return [];
  return [{ start: first.start, end: first.end }];
};

const to = (emoji?: 'none' | 'few' | 'many', tolerances: string[] = []): Context => ({
  person: {
    name: 'Sam',
    slug: 'sam',
    nicknames: [],
    comfort: 'sweet',
    adults: false,
    tolerances,
    ignores: [],
    ...(emoji && { emoji }),
  },
});

export const emojiWarmth: CreditRule = {
  id: 'credit/emoji-warmth',
  family: 'warmth',
  source: 'emoji',
  points: 1,
  says: '“{match}” adds a smile to the words',
  why: 'One or two warm signs beside kind words can make a text feel closer. More than a few add little.',
  find: after(find),
  good: [
    'Home at six, soup is on [❤️]',
    'good luck today [😘]',
    'the heron is back [🥰]',
    'see you at eight [<3]',
    'saved you the corner piece [💛]💛',
    { text: 'the heron is back [🥰]🥰🥰🥰', context: to('many') },
    { text: 'proud of you [❤️]', context: to('few') },
  ],
  fine: [
    'the heron is back',
    '❤️',
    'you never listen ❤️',
    'on my way 👍',
    'must be nice 😊',
    'whatever makes you happy 🙂',
    'fine. do what you want 😘',
    'the heron is back 🥰🥰🥰🥰',
    'so funny 🙄❤️',
    { text: 'proud of you ❤️', context: to('none') },
    { text: 'proud of you ❤️', context: to('few', ['no emoji']) },
    { text: 'the heron is back 🥰🥰🥰🥰', context: to('few') },
    'K..k:)where are you?',
    'he wrote "see you soon 😘 love" on the card, in biro',
  ],
};

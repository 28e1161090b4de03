import { type Draft, inFun, sentenceOf } from '../../text/draft.js';
import { darkWords, shadeOf } from '../../text/lexicon.js';
import { phrases, type Rule, type When } from '../rule.js';
import { bitter } from './words/bitter.js';
import { gloomy } from './words/gloomy.js';
import { open } from './words/open.js';
import { pushing } from './words/pushing.js';

/** A laugh or a heart anywhere: a bad day told to somebody, not thrown at them. */
const isWarm = (draft: Draft): boolean =>
  draft.emoji.some(
    ({ mood, text }) =>
      mood === 'flirt' || (mood === 'joy' && text !== '🙃') || /[❤♥🧡💛💚💙💜🤍💕🥰😍🤗🫶]|<3/u.test(text),
  ) || draft.sentences.some((_, at) => inFun(draft, at));

/** "Shut up!!" and "go away, really?" are disbelief. */
const said: When = (hit, draft) => {
  const at = draft.words.findIndex(({ start }) => start === hit.start);
  const sentence = sentenceOf(draft, at);
  return (
    !isWarm(draft) && !(sentence?.exclaimed && !sentence.question && draft.words.length > sentence.end - sentence.first)
  );
};
const calm: When = (_, draft) => !isWarm(draft);
const flat: When = (hit, draft, context) => calm(hit, draft, context) && !draft.text.includes('?');

const sweeping = new Set(
  'everything everyone everybody all nothing nobody never always every whole world anyone anything us we our marriage'.split(
    ' ',
  ),
);
/** How dark a sentence may be on balance, in all and by the word; measured on real texts. */
const most = { sum: 5, each: 0.4 };

/** Several dark words with little light among them, turned on everything or on 'us', or the same one again and again. */
const weighs: When = (hit, draft) => {
  const at = draft.words.findIndex(({ start }) => start === hit.start);
  const sentence = sentenceOf(draft, at);
  if (!sentence || isWarm(draft)) return false;
  const shades = draft.words.map(shadeOf);
  const inside = shades.slice(sentence.first, sentence.end);
  const dark = inside.filter((shade) => shade <= -2).length;
  const balance = -inside.reduce((sum, shade) => sum + shade, 0);
  const aimed = draft.words
    .slice(sentence.first, sentence.end)
    .some(({ readings }) => readings.some((reading) => reading.some((part) => sweeping.has(part))));
  if (aimed && dark >= 2 && balance >= most.sum && balance / inside.length >= most.each) return true;
  const again = draft.words.filter(({ plain, negated }) => !negated && plain === draft.words[at]?.plain).length;
  return again >= 3 && -shades.reduce((sum, shade) => sum + shade, 0) >= most.sum;
};

const kept = { unlessAnywhere: open, joking: 'skip' } as const;

export const negativity: Rule = {
  id: 'tone/negativity',
  family: 'negativity',
  severity: 'suggestion',
  source: 'lexical',
  says: '“{match}” is heavy to read on its own',
  why: 'Words this dark leave the reader nothing to hold on to. Say what you need, or one thing that would help.',
  find: [
    phrases(pushing, { ...kept, when: said }),
    phrases(['^^ what do you want $$', '^^ what now $$'], { ...kept, when: flat }),
    phrases(bitter, { ...kept, negated: 'keep', when: calm }),
    phrases(gloomy, { ...kept, negated: 'keep', when: calm }),
    phrases(darkWords, { unlessAnywhere: open, when: weighs }),
  ],
  bad: [
    '[leave me alone]',
    "[don't talk to me today]",
    'oh [piss off with your mindfulness]',
    '[Everything is pointless] and grey',
    'what does it matter, [nothing ever works out for us]',
    '[you make me sick]',
    '[not in the mood for you tonight]',
    '[I hate everyone] in this house',
    '[Rotten] train, [rotten] hotel, [rotten] food and now this call',
    'the whole family is [miserable] and [bitter] and [hateful]',
  ],
  fine: [
    'ugh my boss is awful, I need a hug',
    'Rough shift, terrible coffee. Could you sit with me tonight?',
    'sorry you had such a horrible day',
    "don't talk to me until I've seen the finale 😂",
    "I hate Chicago's weather",
    'Grandad died this morning. It was awful, we are all heartbroken.',
    'not a bad day, nothing awful happened',
    "I'm dying to see you, everything is boring without you",
    'everything is terrible except this pastry and you',
    'leave me alone with that cake and see what happens',
    'that film was horrible, we have to watch it together',
    'he told me to piss off',
    'the thought of you gets me through every horrible meeting',
    "don't call me, I'm in a meeting till 4",
    "I can't bear you being so far away",
    'shut up!! you got the job??',
    'I feel nothing but love for you',
  ],
  better: [
    'Today was rough and I am short with everyone. A quiet evening would help.',
    'I need an hour to myself, then I am all yours',
  ],
};

import type { Habits } from './habits.js';

/** One thing to try, and the figures that speak for it; `{name}` stands for the other one's name. */
export interface TryThis {
  readonly id:
    | 'good-news'
    | 'bad-news'
    | 'thanks'
    | 'follow-ups'
    | 'bursts'
    | 'openers'
    | 'mornings'
    | 'questions'
    | 'name';
  readonly because: string;
  readonly try: string;
}

type Figures = Omit<Habits, 'tryThis'>;
type Look = (habits: Figures) => TryThis | undefined;

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** Those with more evidence behind them first: asking on about good news, thanks and follow-ups have the most. */
const looks: readonly Look[] = [
  ({ news: { good } }) =>
    good.shared >= 3 && good.asked * 2 < good.shared
      ? {
          id: 'good-news',
          because: `${times(good.shared)} {name} shared good news; you asked about it ${good.asked === 0 ? 'not once' : times(good.asked)}`,
          try: 'Next time ask for the story: where they were, what was said, how it felt.',
        }
      : undefined,
  ({ news: { bad } }) =>
    bad.shared >= 3 && bad.asked * 2 < bad.shared
      ? {
          id: 'bad-news',
          because: `${times(bad.shared)} {name} told you of something hard; you asked about it ${bad.asked === 0 ? 'not once' : times(bad.asked)}`,
          try: 'Next time ask how it is for them before anything else.',
        }
      : undefined,
  ({ bursts: { you } }) =>
    you >= 3
      ? {
          id: 'bursts',
          because: `${times(you)} you sent three texts or more before an answer came`,
          try: 'Put it in one message, then let it rest.',
        }
      : undefined,
  ({ openers: { all } }) =>
    all.you.n >= 6 && all.you.generic * 3 >= all.you.n
      ? {
          id: 'openers',
          because: `${all.you.generic} of your ${all.you.n} openers could have gone to anybody`,
          try: 'Begin with one small thing you saw, or one thing they told you.',
        }
      : undefined,
  ({ questions: { you } }) =>
    you.questions >= 10 && you.followUps * 4 < you.questions
      ? {
          id: 'follow-ups',
          because: `${you.followUps} of your ${you.questions} questions came back to something {name} had told you`,
          try: 'Pick one thing they mentioned this week and ask how it went.',
        }
      : undefined,
  ({ warmth: { you }, messages }) =>
    messages.you >= 100 && you.thanksThatPraise === 0
      ? {
          id: 'thanks',
          because: `none of your ${messages.you.toLocaleString('en')} messages says thanks together with what it shows of {name}`,
          try: 'Next time you thank them, add what it says about them.',
        }
      : undefined,
  ({ mornings }) =>
    mornings.sameInARow >= 4
      ? {
          id: 'mornings',
          because: `your last ${mornings.sameInARow} good mornings had the same words`,
          try: 'Add one thing about this morning.',
        }
      : undefined,
  ({ questions: { you } }) =>
    you.messages >= 100 && you.per100 < 5
      ? {
          id: 'questions',
          because: `${you.questions} of your ${you.messages.toLocaleString('en')} messages ask something`,
          try: 'End one message a day with a question they will like.',
        }
      : undefined,
  ({ name }) =>
    name.messages >= 100 && name.since >= 100
      ? {
          id: 'name',
          because: `your last ${name.since.toLocaleString('en')} messages do without {name}'s name or a pet name`,
          try: 'Say it once, where it fits.',
        }
      : undefined,
];

/** The first thing that the figures speak for; nothing where none does. It is counting: no late answer of theirs is in it. */
export const tryThisOf = (habits: Figures): TryThis | undefined => {
  for (const look of looks) {
    const found = look(habits);
    if (found) return found;
  }
  return undefined;
};

import type { Habits } from '../../history/habits/habits.js';
import { daysBetween } from '../../model/clock.js';
import { count, counted } from '../amounts.js';
import { mostlyWhen } from './when.js';

/** Fewer of a thing are not worth a headline. */
const enough = 3;
/** Of fewer messages it is not told when they come. */
const many = 20;

const pace = (messages: number, days: number): string => {
  const [aDay, aWeek] = [messages / days, (messages / days) * 7];
  if (days < 3) return '';
  return aDay >= 1.5
    ? `, about ${count(Math.round(aDay))} a day`
    : aWeek >= 1.5
      ? `, about ${Math.round(aWeek)} a week`
      : '';
};

const during = (days: number): string =>
  days < 60
    ? counted(days, 'day')
    : days < 730
      ? `${Math.round(days / 30.44)} months`
      : `${Math.round(days / 365.25)} years`;

/** What the counts say first, in a few plain and warm sentences. */
export const headline = (
  habits: Habits,
  span: { readonly from: string; readonly to: string },
  name: string,
): string => {
  const { messages, warmth, questions, news } = habits;
  const all = messages.you + messages.them;
  if (all === 0) return 'Nothing was written in this time.';
  const days = Math.max(1, daysBetween(span.from, span.to) + 1);
  const laughter = warmth.you.laughter + warmth.them.laughter;
  const thanks = warmth.you.thanks + warmth.them.thanks;
  const followUps = questions.you.followUps;
  const more = [
    ...(laughter >= enough ? [`There is laughter in ${count(laughter)} of them.`] : []),
    ...(followUps >= enough ? [`${count(followUps)} times you came back to something ${name} had told you.`] : []),
    ...(news.good.asked >= enough ? [`${count(news.good.asked)} times you asked about good news.`] : []),
    ...(thanks >= enough ? [`${count(thanks)} times one of you said thanks.`] : []),
  ];
  return [
    `You two wrote ${counted(all, 'message')} in ${during(days)}${pace(all, days)}${all < many ? '' : `, most often ${mostlyWhen(habits)}`}.`,
    ...more.slice(0, 2),
  ].join(' ');
};

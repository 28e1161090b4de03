const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "Sat", "sun" and "wed" are days only behind a word that says so. */
const weekday =
  '(?:(?:on|this|next|last) (sat|sun|wed|mon|tue|thu|fri)(?:\\p{L}*day)?|(?:on |this |next |last )?(mon(?:day)?|tue(?:s(?:day)?)?|wednesday|thu(?:rs(?:day)?)?|fri(?:day)?|saturday|sunday))';
const clock = "(?:,? ?(?:at )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)|\\d{1,2}[:.]\\d{2})| at (?:\\d{1,2}|noon))";
const number = '(\\d{1,2})(?:st|nd|rd|th)?';

const shapes = {
  dayMonth: new RegExp(`\\b(?:(?:on|from|by|before|til|till|until) )?(?:the )?${number} (?:of )?${month}\\b`, 'i'),
  monthDay: new RegExp(`\\b(?:(?:on|from|by|before) )?${month} (?:the )?${number}\\b(?! ?(?:am|pm|:))`, 'i'),
  ofMonth: /\bon the (\d{1,2})(?:st|nd|rd|th)\b/i,
  relative: /\b(tomorrow|tmrw|tmr|tmw|tomo|2moro|today|tonight|tonite)\b(?: (?:morning|afternoon|evening|night))?/i,
  weekday: new RegExp(`\\b${weekday}(?![\\p{L}'])(?: (?:morning|afternoon|evening|night))?`, 'iu'),
};

/** A day that a sentence names, and where its words stand. */
export interface Day {
  /** 'YYYY-MM-DD'; absent where the words could mean two days. */
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A day of the month; undefined for 30 February. */
const ymd = (year: number, index: number, day: number): string | undefined => {
  const date = iso(Date.UTC(year, index, day));
  return Number(date.slice(8)) === day ? date : undefined;
};

/** The next day of that name, today included. */
const coming = (today: string, index: number, day: number): string | undefined => {
  const year = Number(today.slice(0, 4));
  const now = ymd(year, index, day);
  return now !== undefined && now >= today ? now : ymd(year + 1, index, day);
};

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase());

/** "On the 19th": of this month, or of the next when it is over. */
const ofMonth = (today: string, day: number): string | undefined => {
  const [year, index] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const now = ymd(year, index, day);
  return now !== undefined && now >= today ? now : ymd(year, index + 1, day);
};

const ofWeekday = (today: string, words: string, name: string): string | undefined => {
  // "Next friday" is this week's to one and next week's to the other.
  if (/^(?:next|last)\b/i.test(words)) return undefined;
  const wanted = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  const now = Date.parse(`${today}T00:00Z`);
  const ahead = (wanted - new Date(now).getUTCDay() + 7) % 7;
  return iso(now + (ahead === 0 ? 7 : ahead) * dayMs);
};

/** The first day, still to come, that a sentence names, by the wall time at which it was said; undefined when it names none. */
export const dayIn = (words: string, at: string): Day | undefined => {
  const today = at.slice(0, 10);
  const read = (pattern: RegExp, date: (match: RegExpExecArray) => string | undefined): Day | undefined => {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const timed = new RegExp(`^${clock}`, 'i').exec(words.slice(match.index + match[0].length))?.[0].length ?? 0;
    const before = new RegExp(`${clock} $`, 'i').exec(words.slice(0, match.index))?.[0].length ?? 0;
    const on = date(match);
    const where = { start: match.index - before, end: match.index + match[0].length + timed };
    return on === undefined ? where : { date: on, ...where };
  };
  // After midnight "tomorrow" and "today" are the day that one wakes up to, or the next one.
  const late = Number(at.slice(11, 13)) < 5;
  return (
    read(shapes.dayMonth, ([, day, name = '']) => coming(today, monthOf(name), Number(day))) ??
    read(shapes.monthDay, ([, name = '', day]) => coming(today, monthOf(name), Number(day))) ??
    read(shapes.ofMonth, ([, day]) => ofMonth(today, Number(day))) ??
    read(shapes.relative, ([, word = '']) =>
      late ? undefined : iso(Date.parse(`${today}T00:00Z`) + (/^to(?:day|ni)/i.test(word) ? 0 : dayMs)),
    ) ??
    read(shapes.weekday, ([all, behind, alone = '']) => ofWeekday(today, all, behind ?? alone))
  );
};

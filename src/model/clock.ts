/** A time as a clock on a wall shows it. */
export interface Moment {
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight, 0–1439. */
  readonly minute: number;
}

/** What time it is, for the writer and for the person the draft is for. */
export interface Clock {
  readonly here: Moment;
  /** The same as `here` unless their zone is known. */
  readonly there: Moment;
}

/** Days from one date to another ('YYYY-MM-DD', what follows is ignored): 1 is tomorrow, -1 yesterday. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000);

/** What a clock in an IANA zone shows at an instant. */
export const momentIn = (instant: Date, timeZone: string): Moment => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const date = `${of('year')}-${of('month')}-${of('day')}`;
  return {
    date,
    weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7,
    minute: Number(of('hour')) * 60 + Number(of('minute')),
  };
};

/** Parts of a day in which different words suit. */
export type PartOfDay = 'morning' | 'day' | 'evening' | 'night';

/** Morning from five, day from eleven, evening from five in the afternoon, night from ten. */
export const partOfDay = ({ minute }: Moment): PartOfDay => {
  const hour = minute / 60;
  return hour < 5 || hour >= 22 ? 'night' : hour < 11 ? 'morning' : hour < 17 ? 'day' : 'evening';
};

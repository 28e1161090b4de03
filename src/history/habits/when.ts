const dayMinutes = 24 * 60;
/** A night belongs to the day before it until four. */
const nightEnds = 4 * 60;

/** The day that a minute (see `minuteOf`) lies in, as a number that counts up; midnight parts them. */
export const dayOf = (minute: number): number => Math.floor(minute / dayMinutes);

/** The same for people who are awake past midnight: four in the morning parts the days. */
export const wakingDayOf = (minute: number): number => dayOf(minute - nightEnds);

/** 0 is Monday, 6 is Sunday; the first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** 0–23. */
export const hourOf = (minute: number): number => Math.floor((minute - dayOf(minute) * dayMinutes) / 60);

/** 'YYYY-MM-DD' of a day that `dayOf` gave. */
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

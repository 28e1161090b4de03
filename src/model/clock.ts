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

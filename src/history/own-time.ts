const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,9})?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?$/;

/** The instant that a clock in UTC showing this would mean; undefined for a day or an hour that does not exist. */
const instantOf = (date: string, clock: string): number | undefined => {
  const instant = Date.parse(`${date}T${clock}Z`);
  // Date.parse takes 30 February for 2 March, and 24:00 for the next day.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 19) !== `${date}T${clock.slice(0, 8)}`
    ? undefined
    : instant;
};

/** Minutes that a zone ('Z', '+02:00', '-0530', '+02') is ahead of UTC; undefined for one that does not exist. */
const offsetOf = (zone: string): number | undefined => {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  return hours > 14 || minutes > 59 ? undefined : (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
};

/**
 * A time written year first, '2026-03-01 18:04': seconds, a fraction of them, 'T' and a zone are welcome, and nothing that
 * can be read two ways is. Without a zone it is what a clock on the wall showed, and the instant is not known; so it is
 * with an offset ('+02:00'), and the instant is known too; 'Z' is an instant, which is shown on the wall by `wallTime`.
 * @returns undefined for anything else, and for what no calendar or clock shows, or before 1970
 */
export const ownTime = (
  time: string,
  wallTime: (utc: number) => string,
): { readonly wall: string; readonly utc?: number } | undefined => {
  const [, date = '', minute = '', second = ':00', fraction = '', zone] = written.exec(time.trim()) ?? [];
  const shown = instantOf(date, `${minute}${second}${fraction.slice(0, 4)}`);
  if (shown === undefined || shown < 0) return undefined;
  const wall = `${date}T${minute}${second}`;
  if (zone === undefined) return { wall };
  const offset = offsetOf(zone);
  if (offset === undefined) return undefined;
  const utc = shown - offset * 60_000;
  return { wall: zone === 'Z' ? wallTime(utc) : wall, utc };
};

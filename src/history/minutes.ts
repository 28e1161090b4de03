let known = { date: '', day: 0 };

const two = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/**
 * Minutes from 1970 to a time on the wall ('YYYY-MM-DDTHH:MM:SS'), as if it were UTC; seconds are a fraction. Messages
 * come by the hundred thousand, many a day: only the date is read with care.
 */
export const minuteOf = (wall: string): number => {
  const date = wall.slice(0, 10);
  if (date !== known.date) known = { date, day: Date.parse(`${date}T00:00Z`) / 60_000 };
  return known.day + two(wall, 11) * 60 + two(wall, 14) + two(wall, 17) / 60;
};

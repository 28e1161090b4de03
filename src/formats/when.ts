const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A memory's date as people write it: 'Thu 26 Nov 09:00', with the year when it is another than now's. */
export const shown = (date: string, now: Date): string => {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`);
  const year = day.getUTCFullYear() === now.getUTCFullYear() ? '' : ` ${day.getUTCFullYear()}`;
  const time = date.length > 10 ? ` ${date.slice(11)}` : '';
  return `${days[day.getUTCDay()]} ${day.getUTCDate()} ${months[day.getUTCMonth()]}${year}${time}`;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** "May 17, 2022  5:29:42 PM": always English, the hour padded with a space, newer systems with U+202F before PM. */
const written = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})\s{1,2}(\d{1,2}):(\d{2}):(\d{2})\s([AP]M)(?=\s|$)/u;
const receipt = /^\s*\(Read by .+\)\s*$/u;

/** A time at the start of a text, as `wall`, and what follows it. */
export interface Dated {
  readonly wall: string;
  readonly rest: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A text that begins with a time as imessage-exporter writes it; undefined for any other, and for times that never are. */
export const datedText = (text: string): Dated | undefined => {
  const match = written.exec(text);
  if (!match) return undefined;
  const [whole, name, ...numbers] = match;
  const [day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  const month = months.indexOf(name as string);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (month === -1 || day < 1 || day > days || hour < 1 || hour > 12 || minute > 59 || second > 59) return undefined;
  const hours = (hour % 12) + (match[7] === 'PM' ? 12 : 0);
  return {
    wall: `${match[3]}-${two(month + 1)}-${two(day)}T${two(hours)}:${two(minute)}:${two(second)}`,
    rest: text.slice(whole.length),
  };
};

/** True for what may follow the time of a message: nothing, or when it was read. */
export const isReceipt = (rest: string): boolean => rest.trim() === '' || receipt.test(rest);

import type { Message } from '../../../src/model/message.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Feb 07, 2026  9:04:10 AM". */
export const timeOf = ({ wall }: Message): string => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wall.split(/[-T:]/).map(Number);
  const two = (number: number): string => String(number).padStart(2, '0');
  const clock = `${String(hour % 12 || 12).padStart(2)}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${months[month - 1]} ${two(day)}, ${year} ${clock}`;
};

/** The words of each reaction as the exporter writes them. */
export const reactionNames: Readonly<Record<string, string>> = { '❤️': 'Loved', '😂': 'Laughed', '❓': 'Questioned' };

/** True for every third message: it answers the one before, which then shows it too. */
export const answers = (messages: readonly Message[], index: number): boolean => {
  const [before, message] = [messages[index - 1], messages[index]];
  return (
    index % 3 === 1 && before !== undefined && message !== undefined && ![before.kind, message.kind].includes('system')
  );
};

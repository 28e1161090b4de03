import type { Beat, Measured, VoiceNote } from '../coach/voice.js';
import { pageWidth } from './columns.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

const line = (text: string): string => safe(text, { oneLine: true });

const beatLines = ({ part, text, tone, seconds }: Beat, width: number): string[] => {
  const time = `${seconds} s`;
  const lines = indented(`${tone ? `(${line(tone)}) ` : ''}${line(text)}`, width - 7, `   ${part.padEnd(6)} `);
  const last = lines.length - 1;
  return lines.map((each, i) => (i === last ? `${each.padEnd(width - time.length - 1)} ${time}` : each));
};

/** An outline as a page: beats with their seconds, and the line to send with it. */
export const voicePage = ({ beats, seconds, limit, with: text, left }: VoiceNote, columns?: number): string => {
  const width = pageWidth(columns);
  return [
    `  ${seconds} s, within ${limit} s`,
    '',
    ...beats.flatMap((beat) => beatLines(beat, width)),
    '',
    ...indented(line(text), width, '  Text to send with it:  '),
    ...(left.length > 0 ? indented(`for another time: ${left.map(line).join(', ')}`, width, '  ') : []),
  ].join('\n');
};

/** A measured transcript as a page: how long it is, and what could go. */
export const measuredPage = ({ words, seconds, limit, cut }: Measured, columns?: number): string => {
  const width = pageWidth(columns);
  const within = seconds <= limit;
  return [
    `  ${seconds} s for ${words} words, ${within ? 'within' : 'over'} ${limit} s`,
    ...(cut.length > 0
      ? ['', '  To shorten it, leave out:', ...cut.flatMap((text) => indented(line(text), width, '    - '))]
      : []),
    ...(!within && cut.length === 0 ? ['  Say the middle in fewer words, or make it a call.'] : []),
  ].join('\n');
};

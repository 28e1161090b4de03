import type { BanterLine } from '../coach/banter.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

/** Banter as a page: numbered, exchanges turn by turn, blanks explained. */
export const banterPage = (lines: readonly BanterLine[], columns = 80): string => {
  const width = Math.min(80, Math.max(30, columns));
  return lines
    .map(({ turns, slots, memories }, i) => {
      const number = `  ${i + 1}  `;
      const said = turns.flatMap(({ who, text }, turn) => {
        const lead = turn === 0 ? number : '     ';
        const speaker = turns.length > 1 ? (who === 'you' ? 'you   ' : 'them  ') : '';
        return indented(
          safe(text, { oneLine: true }),
          width,
          `${lead}${speaker}`,
          ' '.repeat(lead.length + speaker.length),
        );
      });
      const notes = [
        ...slots.map(({ hint }) => `___ ${hint}`),
        ...(memories.length > 0 ? [`from ${memories.map((id) => `#${id}`).join(', ')}`] : []),
      ];
      return [...said, ...(notes.length > 0 ? indented(notes.join('; '), width, '     ') : [])].join('\n');
    })
    .join('\n\n');
};

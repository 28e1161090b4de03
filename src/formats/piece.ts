import type { Slot } from '../model/critique.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

/** Words on offer, filled in: one message, or an exchange turn by turn. */
export interface Offered {
  readonly turns: readonly { readonly who: 'you' | 'them'; readonly text: string }[];
  readonly slots: readonly Slot[];
  readonly memories: readonly number[];
}

/** What is to be said beside words on offer: their blanks, and the memories they draw on. */
const notesOf = ({ slots, memories }: Offered): string[] => [
  ...slots.map(({ hint }) => `___ ${hint}`),
  ...(memories.length > 0 ? [`from ${memories.map((id) => `#${id}`).join(', ')}`] : []),
];

/** A numbered piece with its notes below; `more` are further notes. */
export const pieceLines = (piece: Offered, number: number, width: number, more: readonly string[] = []): string[] => {
  const lead = `  ${number}  `;
  const said = piece.turns.flatMap(({ who, text }, turn) => {
    const first = turn === 0 ? lead : ' '.repeat(lead.length);
    const speaker = piece.turns.length > 1 ? (who === 'you' ? 'you   ' : 'them  ') : '';
    return indented(
      safe(text, { oneLine: true }),
      width,
      `${first}${speaker}`,
      ' '.repeat(lead.length + speaker.length),
    );
  });
  const notes = [...notesOf(piece), ...more];
  return [...said, ...(notes.length > 0 ? indented(notes.join('; '), width, ' '.repeat(lead.length)) : [])];
};

import { pageWidth } from './columns.js';
import { type Offered, pieceLines } from './piece.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

interface ShownIdea extends Offered {
  readonly why: string;
  readonly link?: string;
}

/** Ideas as a page: the words, why now, and the picture to send with them. */
export const ideasPage = (ideas: readonly ShownIdea[], columns?: number): string => {
  const width = pageWidth(columns);
  return ideas
    .map((idea, i) =>
      [
        ...pieceLines(idea, i + 1, width),
        ...indented(safe(idea.why, { oneLine: true }), width, '     '),
        ...(idea.link === undefined
          ? []
          : indented(`send this with it: ${safe(idea.link, { oneLine: true })}`, width, '     ')),
      ].join('\n'),
    )
    .join('\n\n');
};

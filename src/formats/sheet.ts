import type { Critique } from '../model/critique.js';
import type { Format, Render } from './index.js';
import { safe } from './safe.js';
import { tableGap, tableHead, tableRow } from './table.js';

/** One draft of a batch. */
export interface Item {
  /** Counts from 0, blank lines too. */
  readonly index: number;
  readonly name: string;
}

/** How a batch is written, piece by piece: each piece ends its own line. */
export interface Sheet {
  readonly open: string;
  checked(item: Item, critique: Critique): string;
  failed(item: Item, error: string): string;
  close(): string;
}

const entry = ({ index }: Item, { schemaVersion, ...critique }: Critique): string =>
  JSON.stringify({ schemaVersion, index, ...critique });
const failure = ({ index }: Item, error: string): string => JSON.stringify({ schemaVersion: 1, index, error });

/** One JSON array, so that all of stdout is one document. */
const jsonSheet = (): Sheet => {
  let separator = '';
  const next = (text: string): string => {
    const piece = separator + text;
    separator = ',';
    return piece;
  };
  return {
    open: '[',
    checked: (item, critique) => next(entry(item, critique)),
    failed: (item, error) => next(failure(item, error)),
    close: () => ']\n',
  };
};

/** Drafts counted, and how many were risky, for the last line of a table. */
const tableSheet = (): Sheet => {
  let drafts = 0;
  let low = 0;
  return {
    open: `${tableHead}\n`,
    checked: ({ name }, critique) => {
      drafts += 1;
      if (critique.score === null || critique.score < 55) low += 1;
      return `${tableRow(critique, name)}\n`;
    },
    failed: ({ name }, error) => {
      drafts += 1;
      return `${tableGap(name, error)}\n`;
    },
    close: () => `${drafts} draft${drafts === 1 ? '' : 's'}, ${low} below 55\n`,
  };
};

/** The sheet for a format. */
export const sheet = (format: Format, render: Render): Sheet => {
  const nothing = { open: '', close: () => '' };
  switch (format) {
    case 'json':
      return jsonSheet();
    case 'ndjson':
      return {
        ...nothing,
        checked: (item, critique) => `${entry(item, critique)}\n`,
        failed: (item, error) => `${failure(item, error)}\n`,
      };
    case 'table':
      return tableSheet();
    case 'line':
      return {
        ...nothing,
        checked: ({ name }, critique) => {
          const lines = render({ critique, name });
          return lines && `${lines}\n`;
        },
        failed: () => '',
      };
    case 'human':
      return {
        ...nothing,
        checked: ({ name }, critique) => `${safe(name, { oneLine: true })}\n\n${render({ critique, name })}\n\n`,
        failed: ({ name }, error) =>
          `${safe(name, { oneLine: true })}\n\n  could not be checked: ${safe(error, { oneLine: true })}\n\n`,
      };
  }
};

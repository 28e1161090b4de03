import type { Part } from '../../history/habits/weeks.js';
import type { Drawing, Ink } from './drawing.js';

/** One chart of the report with all that is said about it. */
export interface Section {
  /** Short and without spaces. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in words: what somebody who cannot see the chart needs. */
  readonly says: string;
  readonly legend: readonly { readonly ink: Ink; readonly dashed?: boolean; readonly label: string }[];
  /** Absent where there is too little to draw; `says` tells it. */
  readonly drawing?: Drawing;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** How to read it. */
  readonly note?: string;
}

export type DrawnSection = Section & Required<Pick<Section, 'drawing'>>;

/** True for a section that has a chart. */
export const isDrawn = (section: Section): section is DrawnSection => section.drawing !== undefined;

/** A percentage of fewer cases would jump about. */
const enough = 10;

/** A percentage for a chart, to a tenth; null where there are too few cases. */
export const percentOf = ({ some, all }: Part): number | null =>
  all < enough ? null : Math.round((some / all) * 1000) / 10;

/** True where there is a way to see: figures of two periods or more. */
export const tellsAWay = (values: readonly (number | null)[]): boolean =>
  values.filter((value) => value !== null).length >= 2;

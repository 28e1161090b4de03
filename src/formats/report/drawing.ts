/** Colours by what they stand for; the page's style sheet sets them, for light, dark and print. */
export type Ink = 'you' | 'you-soft' | 'them' | 'them-soft' | 'care';

/** A place on the axis of time; `year` is written below the first label of each year, where there are two years or more. */
export interface Tick {
  readonly text: string;
  readonly year: string;
}

/** Bars over time, one on top of the other. */
export interface Bars {
  readonly kind: 'bars';
  readonly ticks: readonly Tick[];
  readonly unit: '' | '%';
  /** null where there is too little to count. */
  readonly layers: readonly { readonly ink: Ink; readonly values: readonly (number | null)[] }[];
}
/** Lines over time. */
export interface Lines {
  readonly kind: 'lines';
  readonly ticks: readonly Tick[];
  readonly unit: '' | '%';
  readonly lines: readonly {
    readonly ink: Ink;
    readonly dashed: boolean;
    readonly values: readonly (number | null)[];
  }[];
}
/** Tiles: the more, the fuller the colour. */
export interface Tiles {
  readonly kind: 'tiles';
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** By row, then by column. */
  readonly values: readonly (readonly number[])[];
}
/** Rows of two parts that make a hundred. */
export interface Halves {
  readonly kind: 'halves';
  readonly rows: readonly {
    readonly label: string;
    readonly inks: readonly [Ink, Ink];
    readonly percents: readonly [number, number];
  }[];
}
/** Sectors of equal width: the area says how much. */
export interface Wheel {
  readonly kind: 'wheel';
  readonly sectors: readonly { readonly label: string; readonly value: number }[];
}

/** A chart as plain data. */
export type Drawing = Bars | Lines | Tiles | Halves | Wheel;

/** Makes an SVG element of a drawing; `id` tells its parts from those of the page's other charts. */
export type Draw = (drawing: Drawing, id: string) => string;

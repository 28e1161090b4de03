/** How many in a hundred, to a tenth; 0 of none. */
export const per100 = (some: number, all: number): number => (all === 0 ? 0 : Math.round((some / all) * 1000) / 10);

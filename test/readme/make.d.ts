/** The folder of the repository. */
export const root: string;
/** What the README shows of the built program. */
export const made: () => { svg: string; readme: string };

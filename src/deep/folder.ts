import { join } from 'node:path';

/** Where the encoder, what stands on it and the runtime's files are; the build puts the folder beside the program here. */
export const deepFolder = (): string => join(process.cwd(), 'dist/deep');

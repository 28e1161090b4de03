// Writes what the README shows of the program:   npm run readme   (after a build)
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { made, root } from './make.js';

const { svg, readme } = made();
writeFileSync(join(root, 'test/readme/check.svg'), svg);
writeFileSync(join(root, 'README.md'), readme);

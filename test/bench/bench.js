// Times of the built program, as medians and ratios to bare Node, on this machine in one run:
//   npm run bench [-- FILE]      FILE: real texts, one a line; made ones otherwise
import { spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/textcoach.cjs', import.meta.url));
const near = fileURLToPath(new URL('../../../shared/data/sms/ham.txt', import.meta.url));
const given = process.argv[2];
if (given && !existsSync(given)) {
  console.error(`there is no file ${given}`);
  process.exit(2);
}
const file = given ?? (existsSync(near) ? near : undefined);
const made = [
  'so how was your day',
  'love you, sleep well',
  'did Noor like the cake?',
  'on my way, 10 min',
  'you never listen to me',
];
const texts = file
  ? readFileSync(file, 'utf8').split('\n').filter(Boolean)
  : Array.from({ length: 5000 }, (_, i) => `${made[i % made.length]} ${i}`);

const median = (xs) => xs.sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const folder = mkdtempSync(join(tmpdir(), 'textcoach-bench-'));
const env = (home) => ({ ...process.env, TEXTCOACH_HOME: join(folder, home), NO_COLOR: '1' });

// Processes: bare Node and each command in turn, so that a slow moment of the machine meets all of them.
const empty = env('empty');
const full = env('full');
const node = (args, options = {}) =>
  spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'], ...options });
const must = (result, what) => {
  if (result.status !== 0) throw new Error(`${what} ended with ${result.status}`);
};
must(node([bin, 'person', 'add', 'Sam', '--nick', 'Sammy'], { env: full }), 'person add');
const kinds = ['event', 'joke', 'interest', 'place', 'win'];
const nouns = [
  'interview at the museum',
  'burnt lasagne',
  'night swim',
  'old bookshop',
  'half marathon',
  'piano',
  'ferry',
  'garden',
];
const memories = Array.from({ length: 1000 }, (_, i) =>
  JSON.stringify({ text: `${nouns[i % nouns.length]} number ${i}`, kind: kinds[i % kinds.length], person: 'sam' }),
);
writeFileSync(join(folder, 'memories.jsonl'), `${memories.join('\n')}\n`);
must(node([bin, 'memory', 'import', join(folder, 'memories.jsonl')], { env: full }), 'memory import');

const runs = {
  'node -e 0': () => node(['-e', '0']),
  '--version': () => node([bin, '--version'], { env: empty }),
  'check, empty home': () => node([bin, 'check', 'so how was your day'], { env: empty }),
  'check --deep': () => node([bin, 'check', '--deep', 'so how was your day'], { env: empty }),
  'today, 1,000 memories': () => node([bin, 'today'], { env: full }),
  'check --to sam, 1,000 memories': () => node([bin, 'check', '--to', 'sam', 'so how was your day'], { env: full }),
};
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < 31; round += 1)
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    run();
    // The first round warms the disk cache.
    if (round > 0) times[name].push(performance.now() - start);
  }
const bare = median([...times['node -e 0']]);
console.log('whole process                     median ms   ratio');
for (const [name, xs] of Object.entries(times)) {
  const ms = median([...xs]);
  console.log(`${name.padEnd(32)}  ${ms.toFixed(1).padStart(9)}  ${(ms / bare).toFixed(2).padStart(6)}`);
}

/** Runs the program with a file piped in; its wall time in ms, and the most memory it held, in MB. */
const watched = (argv, env, { path, codes = [0] } = {}) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [bin, ...argv], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    let peak = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        );
      } catch {}
    }, 100);
    child.stdout.resume();
    if (path) createReadStream(path).pipe(child.stdin);
    else child.stdin.end();
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      if (!codes.includes(code)) return reject(new Error(`${argv[0]} ended with ${code}`));
      resolve({ ms: performance.now() - start, peak });
    });
  });
// Some of a file's lines may be no drafts, and some findings grave: a batch says so at its end.
const batch = (path) =>
  watched(['check', '--batch', '-', '--format', 'ndjson', '--no-alternatives'], empty, { path, codes: [0, 1, 2] });

const fileOf = async (name, times_) => {
  const path = join(folder, name);
  const out = createWriteStream(path);
  const block = `${texts.join('\n')}\n`;
  for (let i = 0; i < times_; i += 1) if (!out.write(block)) await new Promise((done) => out.once('drain', done));
  await new Promise((done) => out.end(done));
  return path;
};

// In one process, after a warm-up: what reading costs, without Node's start.
const { critique } = await import('../../dist/index.js');
const pass = (list) => {
  const start = performance.now();
  for (const text of list) critique(text);
  return performance.now() - start;
};
for (let i = 0; i < 4; i += 1) pass(texts);
const one = median([pass(texts), pass(texts), pass(texts), pass(texts), pass(texts)]);
const tenfold = Array.from({ length: 10 }, () => texts).flat();
const ten = median([pass(tenfold), pass(tenfold), pass(tenfold)]);
console.log(`\n${texts.length} texts${file ? '' : ' (made)'}, in one process, one core`);
console.log(
  `critique without alternatives       ${Math.round((texts.length / one) * 1000).toLocaleString('en')} messages a second`,
);
console.log(`ten times the input                 ${(ten / one).toFixed(2)} times the time`);

const times40 = Math.max(1, Math.round(200_000 / texts.length));
const big = await batch(await fileOf('batch.txt', times40));
const small = await batch(await fileOf('batch-tenth.txt', Math.max(1, Math.round(times40 / 10))));
const count = times40 * texts.length;
console.log(
  `check --batch (whole process)       ${Math.round((count / big.ms) * 1000).toLocaleString('en')} messages a second, ${count.toLocaleString('en')} lines`,
);
console.log(`check --batch, ten times the lines  ${(big.ms / small.ms).toFixed(2)} times the time`);
const million = await batch(await fileOf('million.txt', Math.ceil(1_000_000 / texts.length)));
console.log(
  `one million lines                   ${(million.ms / 1000).toFixed(1)} s, ${Math.round(million.peak)} MB at most`,
);

// A chat of 100,000 messages, most of them unlike each other: how fast it is read and counted, and in how much memory.
const words = texts.flatMap((text) => text.split(' ')).slice(0, 20_000);
const chat = join(folder, 'WhatsApp Chat with Sam.txt');
const two = (number) => String(number).padStart(2, '0');
const lines = Array.from({ length: 100_000 }, (_, i) => {
  const at = new Date(Date.UTC(2020, 0, 1) + i * 23 * 60_000);
  const first = (i * 7919) % (words.length - 16);
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - ${i % 2 ? 'Sam' : 'Alex'}: ${words.slice(first, first + 2 + (i % 13)).join(' ')}`;
});
writeFileSync(chat, `${lines.join('\n')}\n`);
const read = await watched(['import', chat, '--me', 'Alex'], env('history'));
console.log(
  `\nimport, 100,000 WhatsApp messages   ${(read.ms / 1000).toFixed(1)} s, ${Math.round(read.peak)} MB at most`,
);
const counted = await watched(['habits', '--weeks', '52'], env('history'));
console.log(
  `habits of them, 52 weeks            ${(counted.ms / 1000).toFixed(1)} s, ${Math.round(counted.peak)} MB at most`,
);
rmSync(folder, { recursive: true });

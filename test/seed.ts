import fc from 'fast-check';

// The same examples on every machine and day, so that a failure is a change; SEED=1 npm test looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });

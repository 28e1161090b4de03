#!/usr/bin/env node
const { main, realWorld } = require('../dist/start.cjs');
const world = realWorld();
main(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
  // On Linux what was written has arrived by now, and Node need not take its heap apart.
  if (process.platform === 'linux' && world.stdout.writableLength === 0) process.exit();
});

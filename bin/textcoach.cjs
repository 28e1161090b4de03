#!/usr/bin/env node
const { main, realWorld } = require('../dist/start.cjs');
main(process.argv.slice(2), realWorld()).then((code) => {
  process.exitCode = code;
});

#!/usr/bin/env node
import { main, realWorld } from '../dist/main.js';
process.exitCode = await main(process.argv.slice(2), realWorld());

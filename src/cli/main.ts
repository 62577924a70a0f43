#!/usr/bin/env node
import { run } from './run.ts';

// Whoever reads what is written may stop early, as `head` does; what is made is made all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});

import type { Called } from './packaged/called.ts';
import { run } from './run.ts';

/** Runs the command line with the arguments of the process, and sets its exit code. */
export async function start(called: Called): Promise<void> {
  // Whoever reads what is written may stop early, as `head` does; what is made is made all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const output = {
    out: (line: string) => console.log(line),
    err: (line: string) => console.error(line),
  };
  process.exitCode = await run(process.argv.slice(2), output, called);
}

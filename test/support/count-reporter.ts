import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';
import { countsLine, type Counts } from './counts.ts';

/**
 * Counts the tests of all projects. Prints them as the very last line, or, where the environment
 * names a COUNTS_FILE, writes them there as JSON for `run.ts` to add to its own.
 */
export class CountReporter implements Reporter {
  private watching = false;

  onInit(vitest: Vitest): void {
    this.watching = vitest.config.watch;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = countTests(modules, unhandledErrors.length);
    const file = process.env.COUNTS_FILE;
    if (file) {
      writeFileSync(file, JSON.stringify(counts));
    } else if (this.watching) {
      console.log(countsLine(counts));
    } else {
      // Other reporters, and projects that close, still print after the end of the run.
      process.once('exit', (code) => {
        // A run can fail before any test: in a global setup, or when no test was found.
        if (code !== 0 && counts.failed === 0) counts.failed = 1;
        console.log(countsLine(counts));
      });
    }
  }
}

/**
 * Counts test cases. A file that could not be loaded, a suite whose hooks failed, an error that
 * belongs to no test and a test that never ended each count as one failed, so that a run in which
 * anything went wrong never ends with "0 failed".
 */
export function countTests(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const counts: Counts = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) counts.failed += 1;
    for (const suite of module.children.allSuites()) {
      if (suite.errors().length > 0) counts.failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return counts;
}

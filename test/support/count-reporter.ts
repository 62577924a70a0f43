import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';
import { countsLine, type Counts } from './counts.ts';
import type { Time } from './times.ts';

/** What `run.ts` is told of a run of Vitest. */
export interface VitestResult {
  counts: Counts;
  /** What came before the first test, each project, and the slowest tests. */
  times: { preparing: number; projects: Time[]; slowest: Time[] };
}

/** So many of the slowest tests are named. */
const NAMED = 8;

/**
 * Counts the tests of all projects. Prints them as the very last line, or, where the environment
 * names a COUNTS_FILE, writes them there, with the times, as JSON of a {@link VitestResult} for
 * `run.ts` to add to its own.
 */
export class CountReporter implements Reporter {
  private watching = false;
  private began = performance.now();
  private firstTest: number | null = null;
  /** First start and last end of each project's files. */
  private readonly spans = new Map<string, { start: number; end: number }>();

  onInit(vitest: Vitest): void {
    this.watching = vitest.config.watch;
    this.began = performance.now();
  }

  onTestModuleStart({ project }: TestModule): void {
    const start = performance.now();
    this.firstTest ??= start;
    if (!this.spans.has(project.name)) this.spans.set(project.name, { start, end: start });
  }

  onTestModuleEnd({ project }: TestModule): void {
    const span = this.spans.get(project.name);
    if (span) span.end = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = countTests(modules, unhandledErrors.length);
    const file = process.env.COUNTS_FILE;
    if (file) {
      const projects = [...this.spans].map(([name, { start, end }]) => ({
        name,
        seconds: (end - start) / 1000,
      }));
      const preparing = ((this.firstTest ?? performance.now()) - this.began) / 1000;
      const slowest = slowestTests(modules, NAMED);
      const result: VitestResult = { counts, times: { preparing, projects, slowest } };
      writeFileSync(file, JSON.stringify(result));
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

/** The tests that took longest, the longest first, each with its file. */
export function slowestTests(modules: readonly TestModule[], most: number): Time[] {
  return modules
    .flatMap(({ relativeModuleId, children }) =>
      [...children.allTests()].map((test) => ({
        name: `${relativeModuleId} > ${test.fullName}`,
        seconds: (test.diagnostic()?.duration ?? 0) / 1000,
      })),
    )
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}

/**
 * Counts test cases. A file that could not be loaded, a suite whose hooks failed, an error that
 * belongs to no test and a test that never ended each count as one failed, so that a run in which
 * anything went wrong never ends with "0 failed". A test that passed at another attempt has failed at
 * the first: retries hide races.
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
      const failed = state === 'pending' || test.diagnostic()?.flaky === true;
      counts[failed ? 'failed' : state] += 1;
    }
  }
  return counts;
}

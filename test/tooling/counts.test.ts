import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countTests, slowestTests } from '../support/count-reporter.ts';
import { countsLine } from '../support/counts.ts';

/** A test file as a reporter sees it, with as many tests of each state and errors as given. */
function testModule(states: string[], loadErrors = 0, suiteErrors = 0): TestModule {
  const errors = (count: number) => () => Array.from({ length: count }, () => ({ message: 'x' }));
  const module = {
    errors: errors(loadErrors),
    children: {
      allTests: () =>
        states.map((state) => ({
          result: () => ({ state: state === 'flaky' ? 'passed' : state }),
          diagnostic: () => ({ flaky: state === 'flaky' }),
        })),
      allSuites: () => [{ errors: errors(suiteErrors) }],
    },
  };
  return module as unknown as TestModule;
}

test('adds up the tests of all files', () => {
  const modules = [testModule(['passed', 'failed', 'skipped']), testModule(['passed'])];
  expect(countTests(modules, 0)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('counts as failed whatever went wrong outside a test', () => {
  const modules = [testModule([], 2), testModule(['skipped'], 0, 1), testModule(['pending'])];
  expect(countTests(modules, 1)).toEqual({ passed: 0, failed: 4, skipped: 1 });
});

test('counts as failed what passed only at another attempt', () => {
  expect(countTests([testModule(['flaky', 'passed'])], 0)).toMatchObject({ passed: 1, failed: 1 });
});

test('knows the slowest tests, and their files', () => {
  const timed = (file: string, durations: (number | undefined)[]): TestModule => {
    const tests = durations.map((duration, index) => ({
      fullName: `test ${index}`,
      diagnostic: () => (duration === undefined ? undefined : { duration }),
    }));
    const module = { relativeModuleId: file, children: { allTests: () => tests } };
    return module as unknown as TestModule;
  };
  expect(slowestTests([timed('a.ts', [20, undefined, 3000]), timed('b.ts', [500])], 2)).toEqual([
    { name: 'a.ts > test 2', seconds: 3 },
    { name: 'b.ts > test 0', seconds: 0.5 },
  ]);
});

test('names skipped tests only when there are any', () => {
  expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(countsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

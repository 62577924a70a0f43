import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countTests } from '../support/count-reporter.ts';
import { countsLine } from '../support/counts.ts';

/** A test file as a reporter sees it, with as many tests of each state and errors as given. */
function testModule(states: string[], loadErrors = 0, suiteErrors = 0): TestModule {
  const errors = (count: number) => () => Array.from({ length: count }, () => ({ message: 'x' }));
  const module = {
    errors: errors(loadErrors),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
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

test('names skipped tests only when there are any', () => {
  expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(countsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

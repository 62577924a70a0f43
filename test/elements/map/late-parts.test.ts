// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LateParts } from '../../../src/elements/map/late-parts.ts';
import type { MapElement } from '../../../src/elements/map/map-parts.ts';
import * as words from '../../../src/words/words.ts';

/** The late parts of a map, and what is told of them. */
function lateParts(): { late: LateParts; failures: [string, unknown][] } {
  const failures: [string, unknown][] = [];
  const map = Object.assign(document.createElement('div'), { addController: () => undefined });
  const late = new LateParts(map as unknown as MapElement, {
    came: () => undefined,
    failed: (message, error) => failures.push([message, error]),
  });
  return { late, failures };
}

test('what is loaded only now is used once it is there', async () => {
  const { late, failures } = lateParts();
  const used: number[] = [];
  await late.use(Promise.resolve({ step: 3 }), ({ step }) => void used.push(step));
  expect([used, failures]).toEqual([[3], []]);
});

test('where it does not come, the reader is told what to do, and nothing is used', async () => {
  const { late, failures } = lateParts();
  const error = new TypeError('Failed to fetch');
  const used: unknown[] = [];
  await late.use(Promise.reject(error), (part) => void used.push(part));
  expect([used, failures]).toEqual([[], [[words.failures.partOfPage, error]]]);
});

test('a fault of what came is not taken for one of the way', async () => {
  const { late, failures } = lateParts();
  const fault = new RangeError('No such claim');
  await expect(
    late.use(Promise.resolve({}), () => {
      throw fault;
    }),
  ).rejects.toBe(fault);
  expect(failures).toEqual([]);
});

import { expect, test } from 'vitest';
import { trustedWorker } from '../../src/engine/trusted-worker.ts';

const ADDRESS = 'blob:https://host.example/1234';

/** What a browser with trusted types brings, where the page allows some policies. */
function scope(allowed: string[]): object {
  return {
    trustedTypes: {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
        if (!allowed.includes(name)) throw new TypeError('not allowed');
        return {
          createScriptURL: (address: string) => ({
            toString: () => rules.createScriptURL(address),
          }),
        };
      },
    },
  };
}

test('the worker’s address is one of the policy, and reads as a string', () => {
  const address = trustedWorker(ADDRESS, scope(['conflict-map']));
  expect(address).toBeTypeOf('object');
  expect([address].join('')).toBe(ADDRESS);
  expect(address.endsWith('1234')).toBe(true);
  expect(address.endsWith('.cjs')).toBe(false);
  expect(address.split(/[?#]/)[0]).toBe(ADDRESS);
});

test.each([
  ['without trusted types', {}],
  ['where the page does not allow the policy', scope(['lit-html'])],
])('it is plain text %s', (_, page) => {
  expect(trustedWorker(ADDRESS, page)).toBe(ADDRESS);
});

import { expect, test } from 'vitest';
import { engineLines } from '../support/engines/closing-lines.ts';
import { engineNames } from '../support/engines/session.ts';

const versions = ['Chromium 156.0.1', 'Firefox 153.7.0', 'WebKit 2.50.6'];

test('names the engines with their versions, once each and in their order', () => {
  const ran = [...versions.toReversed(), ...versions];
  expect(engineLines(engineNames, ran, [])).toEqual([
    'Engines: Chromium 156.0.1, Firefox 153.7.0, WebKit 2.50.6',
  ]);
});

test('says which were not tested, and why', () => {
  const missing = [{ engine: 'webkit', reason: 'Xvfb not found.', failed: false }] as const;
  expect(engineLines(engineNames, ['Chromium 156.0.1'], missing)).toEqual([
    'Engines: Chromium 156.0.1',
    'Not tested in Firefox: it was not started.',
    'Not tested in WebKit: Xvfb not found.',
  ]);
  expect(engineLines(['chromium'], [], [])[0]).toBe('Engines: none');
});

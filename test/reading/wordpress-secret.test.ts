import { expect, test } from 'vitest';
import { OPENING } from '../../src/reading/reading.ts';
import { readAddress } from '../../src/reading/address.ts';
import { hashWithSecret, secretOf, withoutSecret } from '../../src/reading/wordpress-secret.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();

test.each([
  ['#?secret=4Fh2kQz9Xa', '4Fh2kQz9Xa', ''],
  ['#place=dashkesan#?secret=4Fh2kQz9Xa', '4Fh2kQz9Xa', '#place=dashkesan'],
  ['#place=dashkesan', null, '#place=dashkesan'],
  ['#place=dashkesan#?secret=a"b', null, '#place=dashkesan#?secret=a"b'],
  ['', null, ''],
])('%j has the secret %j behind %j', (hash, secret, own) => {
  expect(secretOf(hash)).toBe(secret);
  expect(withoutSecret(hash)).toBe(own);
});

test('the secret stays in the address when the state changes', () => {
  const secret = '#?secret=4Fh2kQz9Xa';
  expect(hashWithSecret('claim=terter-artillery', `#place=dashkesan${secret}`)).toBe(
    `#claim=terter-artillery${secret}`,
  );
  expect(hashWithSecret('', secret)).toBe(secret);
  expect(hashWithSecret('place=terter', '#place=dashkesan')).toBe('#place=terter');
  expect(hashWithSecret('', '#place=dashkesan')).toBe('');
});

test('a reading is read in front of the secret, which is no bad link', () => {
  const behind = (hash: string): unknown => readAddress(`${hash}#?secret=4Fh2kQz9Xa`, story);
  expect(behind('')).toMatchObject({ reading: OPENING, unknown: [] });
  for (const hash of ['#place=dashkesan', '#claim-dashkesan-denial', '#q=shelled&names=hy'])
    expect(behind(hash)).toEqual(readAddress(hash, story));
});

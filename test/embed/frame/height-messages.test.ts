import { expect, test } from 'vitest';
import { frameNames, heightMessages } from '../../../src/embed/frame/height-messages.ts';

const address = 'https://maps.example/embed.html';

test('a height is told in the words of Datawrapper, AMP and Medium', () => {
  expect(heightMessages(812, frameNames(address, 'karabakh-2020'))).toEqual([
    { 'datawrapper-height': { 'karabakh-2020': 812 } },
    { sentinel: 'amp', type: 'embed-size', height: 812 },
    '{"src":"https://maps.example/embed.html","context":"iframe.resize","height":812}',
  ]);
});

test('pym hears it by the id that it gave', () => {
  const names = frameNames(`${address}?initialWidth=600&childId=map-1`, 'a');
  expect(heightMessages(812, names).at(-1)).toBe('pymxPYMxmap-1xPYMxheightxPYMx812');
});

test.each(['', '#place=dashkesan'])('WordPress hears it with its secret, behind %j', (hash) => {
  const names = frameNames(`${address}${hash}#?secret=4Fh2kQz9Xa`, 'a');
  expect(heightMessages(812, names).at(-1)).toEqual({
    message: 'height',
    value: 812,
    secret: '4Fh2kQz9Xa',
  });
});

test.each(['?childId=a%20b', '?childId=axPYMx<script>', '#?secret=a"b', '#claim=a', '?childId='])(
  'what could be no name of theirs counts as none: %s',
  (rest) => {
    const { pym, secret } = frameNames(address + rest, 'a');
    expect([pym, secret]).toEqual([null, null]);
  },
);

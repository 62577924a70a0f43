import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameHeight } from '../../src/embed/host/frame-height.ts';
import { isFrameMessage } from '../../src/embed/host/frame-message.ts';
import {
  claimsMessage,
  claimsOf,
  readHostMessage,
  selectedMessage,
} from '../../src/embed/frame-messages.ts';
import { readHeightRequest } from '../../src/embed/frame/height-requests.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { hostileMessage } from './hostile-messages.ts';

const story = await karabakhStory();

test('the frame reads the messages that it knows', () => {
  const read = (data: object): unknown => readHostMessage({ type: 'conflict-map', ...data }, story);
  expect(read({ select: 'dashkesan-shelling' })).toEqual({ select: 'dashkesan-shelling' });
  expect(read({ select: 'terter' })).toEqual({ select: 'terter' });
  expect(read({ select: null })).toEqual({ select: null });
  expect(read({ point: 'vardenis-fire' })).toEqual({ point: 'vardenis-fire' });
});

test.each([
  { type: 'conflict-map', select: 'no-such-claim' },
  { type: 'conflict-map', select: 7 },
  { type: 'conflict-map', point: ['terter'] },
  { type: 'conflict-map', ask: 'everything' },
  { type: 'conflict-map', story: 'https://evil.example/story.json' },
  { type: 'other', select: 'terter' },
  '{"type":"conflict-map","select":"terter"}',
  null,
])('the frame leaves alone what it does not know: %j', (data) => {
  expect(readHostMessage(data, story)).toBeNull();
});

test('before the story is there, nothing can be selected', () => {
  expect(readHostMessage({ type: 'conflict-map', select: 'terter' }, null)).toBeNull();
});

test('10,000 messages of any kind are none, and throw nothing', () => {
  fc.assert(
    fc.property(hostileMessage, (data) => {
      const fits = isFrameMessage(data) && data.type === 'embed-size';
      const height = fits ? frameHeight(data.height, style('content-box')) : 100;
      expect({
        host: readHostMessage(data, story),
        request: readHeightRequest(data),
        high: height >= 100 && height <= 10_000,
        claims: isFrameMessage(data) && data.type === 'conflict-map-claims',
      }).toEqual({ host: null, request: null, high: true, claims: false });
    }),
    { numRuns: 10_000 },
  );
});

test('the frame is asked for its height by resizer.js and by WordPress, which may name its secret', () => {
  expect(readHeightRequest({ type: 'conflict-map', ask: 'height' })).toEqual({ secret: null });
  const ready = (secret: unknown): unknown => readHeightRequest({ message: 'ready', secret });
  expect(ready('4Fh2kQz9Xa')).toEqual({ secret: '4Fh2kQz9Xa' });
  for (const secret of ['a"b', '', 7, undefined]) expect(ready(secret)).toEqual({ secret: null });
});

/** The computed style of a frame with border and padding. */
const style = (boxSizing: string): Parameters<typeof frameHeight>[1] => ({
  boxSizing,
  paddingTop: '10px',
  paddingBottom: '12.5px',
  borderTopWidth: '1px',
  borderBottomWidth: '2px',
});

test('the host takes a height from AMP’s words, whole and within bounds', () => {
  const height = (content: number): number => frameHeight(content, style('content-box'));
  expect(height(812)).toBe(812);
  expect(height(812.2)).toBe(813);
  expect(height(-5)).toBe(100);
  expect(height(1e9)).toBe(10_000);
  const message = { sentinel: 'amp', type: 'embed-size' };
  expect(isFrameMessage({ ...message, height: 812 })).toBe(true);
  for (const value of [NaN, Infinity, '812', null, undefined, {}])
    expect(isFrameMessage({ ...message, height: value })).toBe(false);
  expect(isFrameMessage({ sentinel: 'amp', type: 'other', height: 812 })).toBe(false);
});

test('a frame whose height is that of its border box gets its own border and padding, too', () => {
  expect(frameHeight(812, style('border-box'))).toBe(812 + 25.5);
});

test('a choice is told with the claims that it is about', () => {
  expect(selectedMessage({ claim: 'dashkesan-denial', place: 'dashkesan' }, story)).toEqual({
    type: 'conflict-map-selected',
    claim: 'dashkesan-denial',
    place: 'dashkesan',
    claims: ['dashkesan-denial'],
  });
  expect(claimsOf({ claim: null, place: 'dashkesan' }, story)).toEqual([
    'dashkesan-shelling',
    'dashkesan-denial',
  ]);
  expect(claimsOf({ claim: null, place: null }, story)).toEqual([]);
});

test('the host reads which claims a frame has, and nothing else from what it is sent', () => {
  const message = claimsMessage(story);
  expect(message.claims).toEqual(story.claims.map(({ id }) => id));
  expect(isFrameMessage(message)).toBe(true);
  expect(isFrameMessage(selectedMessage({ claim: null, place: null }, story))).toBe(true);
  expect(isFrameMessage({ type: 'conflict-map-claims', claims: ['a', 7] })).toBe(true);
  for (const claims of ['a', 7, null, undefined, { length: 1 }])
    expect(isFrameMessage({ type: 'conflict-map-selected', claims })).toBe(false);
  expect(isFrameMessage({ type: 'conflict-map', claims: ['a'] })).toBe(false);
});

import { describe, expect } from 'vitest';
import { fixtureStory } from './fixture-story.ts';
import {
  answerRequests,
  carryStory,
  mapTest,
  nextEvent,
  problemOf,
  shown,
  stateOf,
  writtenItems,
} from './map-test.ts';

describe.each([
  ['data:application/json,{}', 'must begin with http or https, not “data:”'],
  ['javascript:alert(1)', 'must begin with http or https, not “javascript:”'],
  [
    'no-such-story',
    'stories/no-such-story/story.json could not be loaded: the server answered 404',
  ],
  ['./folder/story.json', 'folder/story.json could not be loaded: the server answered 404'],
])('the story %s', (story, message) => {
  mapTest('is refused with a message that the map shows', async ({ mount }) => {
    answerRequests(() => Promise.resolve(new Response('Not found', { status: 404 })));
    const failed = nextEvent(document, 'conflict-error');
    const map = mount({ stories: [], attributes: { story } });
    const event = await failed;
    expect(event.reason).toBe('story');
    expect(event.message).toContain(message);
    await stateOf(map, 'failed');
    expect(problemOf(map)).toBe(event.message);
  });
});

mapTest('a story that the network does not give says to check the address', async ({ mount }) => {
  answerRequests(() => Promise.reject(new TypeError('no connection')));
  const map = mount({ stories: [], attributes: { story: 'https://example.org/story.json' } });
  await stateOf(map, 'failed');
  expect(problemOf(map)).toContain(
    'The story at https://example.org/story.json could not be loaded. Check the address',
  );
});

mapTest('what is no JSON is said to be none', async ({ mount }) => {
  carryStory('broken', '{"id": "broken",');
  const map = mount({ stories: [], attributes: { story: 'broken' } });
  await stateOf(map, 'failed');
  expect(problemOf(map)).toBe('The page’s story “broken” is not valid JSON.');
});

mapTest('JSON that is no built story is told from one', async ({ mount }) => {
  carryStory('half', JSON.stringify({ ...fixtureStory(), claims: undefined }));
  const map = mount({ stories: [], attributes: { story: 'half' } });
  await stateOf(map, 'failed');
  expect(problemOf(map)).toContain('is not a built story: it lacks claims');
});

mapTest(
  'a story that fails late does not disturb the one that came after it',
  async ({ mount }) => {
    let fail = (): void => undefined;
    const answer = new Promise<Response>((_resolve, reject) => {
      fail = () => {
        reject(new TypeError('no connection'));
      };
    });
    answerRequests(() => answer);
    const map = mount({ attributes: { story: 'https://example.org/slow.json' } });
    await map.updateComplete;
    map.story = 'two-villages';
    await shown(map);
    fail();
    await new Promise(requestAnimationFrame);
    expect(problemOf(map)).toBe('');
    expect(map.dataset['state']).toBe('poster');
    expect(writtenItems(map).length).toBe(4);
  },
);

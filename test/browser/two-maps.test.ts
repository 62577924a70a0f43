import { expect, onTestFinished } from 'vitest';
import { keepPageInStep } from '../../src/embed/host/map-in-step.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually, mapTest, problemOf, shown } from './map-test.ts';

mapTest('a sentence goes to the map of the page that has its claim', async ({ mount }) => {
  const story = fixtureStory();
  const other = {
    ...story,
    id: 'another-story',
    claims: story.claims.map((claim) => ({
      ...claim,
      id: `other-${claim.id}`,
      ...(claim.respondsTo !== undefined && { respondsTo: `other-${claim.respondsTo}` }),
    })),
  };
  const sentences = ['weir-denial', 'other-reeds-cut'].map((id) => {
    const sentence = document.createElement('p');
    sentence.dataset['claim'] = id;
    sentence.textContent = `A sentence about ${id}.`;
    return sentence;
  });
  document.body.append(...sentences);
  onTestFinished(() => {
    for (const sentence of sentences) sentence.remove();
  });
  const maps = [mount({ stories: [story] }), mount({ stories: [other] })];
  for (const map of maps) {
    await shown(map);
    keepPageInStep(map);
  }
  const selected = (): string[] => maps.map((map) => map.select);
  sentences[0]!.click();
  await eventually(selected).toEqual(['weir-denial', '']);
  sentences[1]!.click();
  await eventually(selected).toEqual(['weir-denial', 'other-reeds-cut']);
  expect(maps.map(problemOf)).toEqual(['', '']);
  expect(sentences.map((one) => one.getAttribute('aria-current'))).toEqual(['true', 'true']);
});

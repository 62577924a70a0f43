import { describe, expect, it } from 'vitest';

import { placeName, storyMarks } from '../../src/scene/marks.ts';
import { pictograms } from '../../src/scene/pictogram.ts';
import { allKinds } from '../../src/story/vocabulary/kinds.ts';
import * as words from '../../src/words/words.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';
import { karabakhStory } from './fixtures/karabakh.ts';

const story = await karabakhStory();

function mark(place: string, names?: string) {
  return storyMarks(story, names).find((one) => one.place === place)!;
}

describe('storyMarks', () => {
  it('has a sign for each place with claims, in the order of the places', () => {
    expect(storyMarks(story).map(({ place }) => place)).toEqual(story.places.map(({ id }) => id));
    const [first] = story.places;
    const unmentioned = { ...first!, id: 'nowhere' };
    expect(storyMarks({ ...story, places: [...story.places, unmentioned] })).toHaveLength(4);
  });

  it('shows that Armenia’s ministry denies the shelling of Dashkesan', () => {
    expect(mark('dashkesan')).toMatchObject({
      voices: [{ voice: 'teal', count: 1 }],
      kind: 'shelling',
      count: 1,
      ring: { kind: 'answered', by: 'orange' },
      answer: 'denied by Armenia’s Foreign Ministry',
      answerShort: 'denied',
      precision: 'district',
    });
  });

  it('shows that no response is reported for Vardenis', () => {
    expect(mark('vardenis')).toMatchObject({
      voices: [{ voice: 'orange', count: 1 }],
      kind: 'shelling',
      count: 1,
      ring: { kind: 'none-reported' },
      answer: 'no response reported',
      answerShort: 'no response',
      precision: 'town',
    });
  });

  it('shows two claims for Terter, of which the accusation has no response', () => {
    expect(mark('terter')).toMatchObject({
      voices: [{ voice: 'teal', count: 2 }],
      kind: 'shelling',
      count: 2,
      ring: { kind: 'none-reported' },
      answer: 'no response reported',
      precision: 'district',
    });
  });

  it('shows several voices for Karabakh, most first, and takes no one’s side', () => {
    const { voices, count, precision } = mark('karabakh');
    expect(voices.length).toBeGreaterThan(2);
    const counts = voices.map((voice) => voice.count);
    expect(counts).toEqual([...counts].sort((one, two) => two - one));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(new Set(voices.map(({ voice }) => voice)).size).toBe(voices.length);
    expect(precision).toBe('region');
  });

  it('never says more than the data: an answer on a sign is in the claims of its place', () => {
    for (const { place, ring } of storyMarks(story)) {
      const own = story.claims.filter(({ where }) => where.place === place);
      if (ring.kind === 'answered')
        expect(own.some(({ answer }) => answer === 'reported')).toBe(true);
      if (ring.kind === 'none-reported')
        expect(own.some(({ answer }) => answer === 'none-reported')).toBe(true);
    }
  });

  it('stands where the data says', () => {
    for (const { place, lngLat } of storyMarks(story)) {
      expect(lngLat).toEqual(story.places.find(({ id }) => id === place)!.properties.mark);
    }
  });

  it('works for another story', () => {
    for (const { count, voices } of storyMarks(fixtureStory())) {
      expect(count).toBeGreaterThan(0);
      expect(voices.length).toBeGreaterThan(0);
    }
  });
});

describe('placeName', () => {
  const vardenis = withId(story.places, 'vardenis');

  it.each([
    ['article', 'Vardenis', 'en'],
    ['hy', 'Վարդենիս', 'hy'],
    ['az', 'Basarkeçər', 'az'],
    ['fr', 'Vardenis', 'en'],
  ])('for %s is %s', (names, text, language) => {
    expect(placeName(vardenis, names)).toMatchObject({ text, language });
    expect(mark('vardenis', names)).toMatchObject({ name: text, language });
  });

  it('is the article’s when nobody’s is asked for', () => {
    expect(placeName(vardenis)).toMatchObject({ text: 'Vardenis', usedBy: 'in the article' });
  });

  it('refuses a place without a name', () => {
    const nameless = { ...vardenis, properties: { ...vardenis.properties, names: [] as never } };
    expect(() => placeName(nameless)).toThrow(/“vardenis” has no name/);
  });
});

describe('pictograms', () => {
  it('are one for each kind, all different, inside their square', () => {
    const paths = allKinds().map((kind) => pictograms[kind]);
    expect(new Set(paths).size).toBe(allKinds().length);
    const names = allKinds().map((kind) => words.claim.kinds[kind]);
    expect(new Set(names).size).toBe(allKinds().length);
    for (const path of paths) {
      const numbers = path.match(/-?\d*\.?\d+/g)!.map(Number);
      for (const number of numbers) expect(Math.abs(number)).toBeLessThanOrEqual(8);
    }
  });
});

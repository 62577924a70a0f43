import { describe, expect, it } from 'vitest';

import { placeName, storyMarks } from '../../src/scene/marks.ts';
import { pictograms } from '../../src/scene/signs/pictogram.ts';
import type { Claim } from '../../src/story/story.ts';
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
      answer: 'no answer in the article',
      answerShort: 'no answer',
      precision: 'town',
    });
  });

  it('shows two claims for Terter, of which the accusation has no response', () => {
    expect(mark('terter')).toMatchObject({
      voices: [{ voice: 'teal', count: 2 }],
      kind: 'shelling',
      count: 2,
      ring: { kind: 'none-reported' },
      answer: 'no answer in the article',
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

describe('what a label says of answers', () => {
  const base = fixtureStory();
  const [blocked, denial, cut] = ['weir-blocked', 'weir-denial', 'reeds-cut'].map((id) =>
    withId(base.claims, id),
  ) as [Claim, Claim, Claim];
  const second = { ...blocked, id: 'second' };
  const secondDenial = { ...denial, id: 'second-denial', respondsTo: 'second' };
  const quiet = { ...blocked, id: 'quiet', answer: 'not-applicable' } as Claim;

  /** The sign of the first place, when these are the story’s claims. */
  function sign(...claims: Claim[]) {
    return storyMarks({ ...base, claims })[0]!;
  }

  it.each([
    ['none is due', [quiet], '', ''],
    ['none is reported', [second], 'no answer in the article', 'no answer'],
    ['of two, none is due for one', [quiet, second], 'no answer in the article', 'no answer'],
    ['one is', [blocked, denial], 'denied by Lower Brook’s council', 'denied'],
    ['both are', [blocked, denial, second, secondDenial], 'all answered', 'answered'],
    ['one of two is', [blocked, denial, second], 'no answer to 1 of 2 claims', '1 unanswered'],
    [
      'one of three is, and none is due for another',
      [quiet, blocked, denial, second],
      'no answer to 1 of 3 claims',
      '1 unanswered',
    ],
  ] as const)('where %s', (_, claims, answer, answerShort) => {
    expect(sign(...claims)).toMatchObject({ answer, answerShort });
  });

  it.each([
    ['denies', 'denied'],
    ['rejects', 'rejected'],
    ['confirms', 'confirmed'],
    ['comments', 'answered'],
  ] as const)('names who %s, and says in one word what they did', (stance, short) => {
    const { answer, answerShort } = sign(blocked, { ...denial, stance });
    expect(answerShort).toBe(short);
    expect(answer).toContain('Lower Brook’s council');
  });

  it('has a ring in the colour of the first answer, else dotted where one is missing, else none', () => {
    expect(sign(second, blocked, denial).ring).toEqual({ kind: 'answered', by: 'orange' });
    const open = { ...blocked, answer: 'none-reported' } as Claim;
    expect(sign(quiet, open).ring).toEqual({ kind: 'none-reported' });
    expect(sign(quiet).ring).toEqual({ kind: 'not-applicable' });
  });

  it('is of the gravest claim, and of the first of those', () => {
    const shelling = { ...blocked, id: 'shelling', kind: 'shelling' } as Claim;
    const again = { ...shelling, id: 'again' };
    expect(sign(blocked, shelling, again)).toMatchObject({ claim: 'shelling', kind: 'shelling' });
    expect(sign(again, shelling)).toMatchObject({ claim: 'again' });
    expect(sign(blocked, second)).toMatchObject({ claim: 'weir-blocked', count: 2 });
  });

  it('has the voices by the number of their claims', () => {
    const other = { ...blocked, id: 'other', claimant: cut.claimant };
    expect(sign(other, blocked, second).voices).toEqual([
      { voice: 'teal', count: 2 },
      { voice: 'orange', count: 1 },
    ]);
  });

  it('stands right of its sign unless the place asks for another side', () => {
    const [place, ...others] = base.places;
    const asked = { ...place!, properties: { ...place!.properties, labelSide: 'above' as const } };
    expect(sign(blocked).labelSide).toBe('right');
    expect(storyMarks({ ...base, places: [asked, ...others] })[0]!.labelSide).toBe('above');
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

import { pointToPolygonDistance } from '@turf/turf';
import { describe, expect, it } from 'vitest';

import { type LabelText, placeName, storyMarks } from '../../src/scene/marks.ts';
import { pictograms } from '../../src/story/vocabulary/pictograms.ts';
import type { Claim } from '../../src/story/story.ts';
import { allKinds } from '../../src/story/vocabulary/kinds.ts';
import { storyKinds } from '../../src/story/vocabulary/story-kinds.ts';
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
      kind: { id: 'shelling' },
      count: 1,
      ring: { kind: 'answered', by: 'orange' },
      full: [
        ['Shelling, says ', { name: 'Azerbaijan’s Defence Ministry', voice: 'teal' }],
        ['denied by ', { name: 'Armenia’s Foreign Ministry', voice: 'orange' }],
      ],
      brief: [
        ['Shelling, says ', { name: 'Azerbaijan', voice: 'teal' }],
        ['denied by ', { name: 'Armenia', voice: 'orange' }],
      ],
      precision: 'district',
    });
  });

  it('shows that no response is reported for Vardenis', () => {
    expect(mark('vardenis')).toMatchObject({
      voices: [{ voice: 'orange', count: 1 }],
      kind: { id: 'shelling' },
      count: 1,
      ring: { kind: 'none-reported' },
      full: [
        ['Fire on a military unit, say ', { name: 'Armenian officials', voice: 'orange' }],
        ['no answer in the article'],
      ],
      brief: [
        ['Fire on a military unit, says ', { name: 'Armenia', voice: 'orange' }],
        ['no answer'],
      ],
      precision: 'town',
    });
  });

  it('shows two claims for Terter, of which the accusation has no response', () => {
    expect(mark('terter')).toMatchObject({
      voices: [{ voice: 'teal', count: 2 }],
      kind: { id: 'shelling' },
      count: 2,
      ring: { kind: 'none-reported' },
      full: [
        ['Artillery fire, says ', { name: 'Azerbaijan’s Defence Ministry', voice: 'teal' }],
        ['no answer in the article'],
      ],
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

  it('stands where the data says, well inside its area', () => {
    for (const { id, geometry, properties } of story.places) {
      const { lngLat } = mark(id);
      expect(lngLat, id).toEqual(properties.sign ?? properties.mark);
      if (properties.precision !== 'district' || geometry.type !== 'Polygon') continue;
      // Farther from the outline than its disc reaches at 800 px, where 50 km are some 100 px.
      const kilometres = -pointToPolygonDistance([...lngLat], geometry);
      expect(kilometres, id).toBeGreaterThan(6.5);
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
  const second = { ...blocked, id: 'second', answer: 'none-reported' } as Claim;
  const quiet = { ...blocked, id: 'quiet', answer: 'not-applicable' } as Claim;

  /** The sign of the first place, when these are the story’s claims. */
  function sign(...claims: Claim[]) {
    return storyMarks({ ...base, claims, kinds: storyKinds(claims) })[0]!;
  }

  /** A label’s lines as texts. */
  const texts = (lines: readonly LabelText[]): string[] =>
    lines.map((line) =>
      line.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join(''),
    );

  it.each([
    ['none is due', [quiet], []],
    ['none is reported', [second], ['no answer in the article']],
    ['one is', [blocked, denial], ['denied by Lower Brook’s council']],
    [
      'of the leading claim, none of others',
      [blocked, denial, second],
      ['denied by Lower Brook’s council'],
    ],
  ] as const)('where %s', (_, claims, answer) => {
    expect(texts(sign(...claims).full).slice(1)).toEqual(answer);
  });

  it.each([
    ['denies', 'denied by '],
    ['rejects', 'rejected by '],
    ['confirms', 'confirmed by '],
    ['comments', 'commented on by '],
  ] as const)('names who %s, in their colour', (stance, before) => {
    const [, answer] = sign(blocked, { ...denial, stance }).full;
    expect(answer).toEqual([
      before,
      { name: 'Lower Brook’s council', voice: 'orange', plural: false },
    ]);
  });

  it('says how many answer in the same way', () => {
    const again = { ...denial, id: 'again', claimant: 'lower-millers' };
    const [, answer] = texts(sign(blocked, denial, again).full);
    expect(answer).toMatch(/^denied by Lower Brook’s council and 1 more$/);
  });

  it('has two of one side by their own names in brief, too: the side’s denied itself', () => {
    const sides = base.sides.map((side) => ({ ...side, short: side.label.split(' ')[0]! }));
    const brief = (claimant: string): string[] => {
      const claims = [
        { ...blocked, claimant: 'lower-council' },
        { ...denial, claimant },
      ];
      return texts(storyMarks({ ...base, sides, claims, kinds: storyKinds(claims) })[0]!.brief);
    };
    expect(brief('lower-millers')).toEqual([
      expect.stringMatching(/, says Lower Brook’s council$/),
      'denied by Lower Brook’s millers',
    ]);
    expect(brief('upper-council')).toEqual([
      expect.stringMatching(/, says Lower$/),
      'denied by Upper',
    ]);
  });

  it('is what is said in the claim’s own label, else its kind', () => {
    expect(texts(sign({ ...quiet, label: 'Weir shut' }).full)[0]).toMatch(/^Weir shut, says /);
    expect(texts(sign({ ...quiet, kind: 'losses' }).full)[0]).toMatch(/^Losses, says /);
    expect(texts(sign({ ...quiet, claimant: null }).full)[0]).toMatch(/, says the article itself$/);
  });

  it('counts claims where several voices speak, for none of them speaks for all', () => {
    const other = { ...second, id: 'other', claimant: cut.claimant };
    const { full, brief } = sign(blocked, denial, other);
    expect([texts(full), texts(brief)]).toEqual([
      ['2 claims, 1 unanswered'],
      ['2 claims, 1 unanswered'],
    ]);
  });

  it('has a ring in the colour of the answer that the label names, else dotted, else none', () => {
    expect(sign(blocked, denial, second).ring).toEqual({ kind: 'answered', by: 'orange' });
    const open = { ...blocked, answer: 'none-reported' } as Claim;
    expect(sign(quiet, open).ring).toEqual({ kind: 'not-applicable' });
    expect(sign(open, quiet).ring).toEqual({ kind: 'none-reported' });
    expect(sign(quiet).ring).toEqual({ kind: 'not-applicable' });
    const comment = { ...denial, id: 'comment', stance: 'comments', claimant: cut.claimant };
    for (const claims of [[denial, comment] as Claim[], [comment, denial] as Claim[]]) {
      const { full, ring } = sign(blocked, ...claims);
      expect(full[1]).toEqual(['denied by ', expect.objectContaining({ voice: 'orange' })]);
      expect(ring).toEqual({ kind: 'answered', by: 'orange' });
    }
  });

  it('never has a ring that says other than the label, of which claims ever', () => {
    const open = { ...blocked, id: 'open', answer: 'none-reported' } as Claim;
    const other = { ...open, id: 'other', claimant: cut.claimant };
    const lists = [blocked, denial, quiet, open, other].reduce<Claim[][]>(
      (all, one) => [...all, ...all.map((list) => [...list, one])],
      [[]],
    );
    for (const list of lists.flatMap((one) => [one, [...one].reverse()])) {
      const claims = list.includes(denial) ? [...list, blocked] : list;
      if (!claims.some(({ where }) => where.place !== null)) continue;
      const mark = sign(...new Set(claims));
      const said = texts(mark.full).join('; ');
      const names = list.map(({ id }) => id).join(' ');
      const none = /no answer|unanswered/.test(said);
      expect(mark.ring.kind === 'none-reported', `${names}: ${said}`).toBe(none);
      if (mark.voices.length === 1)
        expect(mark.ring.kind === 'answered', `${names}: ${said}`).toBe(/denied by/.test(said));
    }
  });

  it('is the same where the answer stands at another place', () => {
    const [here, there] = base.places;
    const elsewhere = { ...denial, where: { ...denial.where, place: there!.id } };
    const marks = storyMarks({
      ...base,
      claims: [blocked, elsewhere],
      kinds: storyKinds([blocked, elsewhere]),
    });
    const mark = marks.find(({ place }) => place === here!.id)!;
    expect(texts(mark.full)[1]).toBe('denied by Lower Brook’s council');
    expect(mark.ring).toEqual({ kind: 'answered', by: 'orange' });
    const several = { ...second, answer: 'none-reported', claimant: cut.claimant } as Claim;
    const both = storyMarks({ ...base, claims: [blocked, elsewhere, several] });
    expect(texts(both[0]!.full)).toEqual(['2 claims, 1 unanswered']);
  });

  it('does not say that there is none where one is reported and was left out', () => {
    expect(sign(blocked)).toMatchObject({ ring: { kind: 'not-applicable' } });
    expect(texts(sign(blocked).full)).toHaveLength(1);
  });

  it('is of the gravest claim, and of the first of those', () => {
    const shelling = { ...blocked, id: 'shelling', kind: 'shelling' };
    const again = { ...shelling, id: 'again' };
    expect(sign(blocked, shelling, again)).toMatchObject({
      claim: 'shelling',
      kind: { id: 'shelling' },
    });
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

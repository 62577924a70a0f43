import { describe, expect, it } from 'vitest';

import { elsewhere } from '../../src/story/beyond.ts';
import { threadIds } from '../../src/story/threads.ts';
import { placeThreads } from '../../src/story/threads.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import type { Claim } from '../../src/story/story.ts';
import { storyKinds } from '../../src/story/vocabulary/story-kinds.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = await karabakhStory();
const found = elsewhere(story);
const ids = found.flatMap(({ claims }) => claims.map(({ id }) => id));

describe('elsewhere', () => {
  it('has the statements of those who are not at the scene', () => {
    const actors = found.map(({ actor }) => actor.id);
    for (const id of ['un-security-council', 'merkel', 'pompeo', 'peskov', 'turkey'])
      expect(actors).toContain(id);
  });

  it('has each once, said by somebody, and nothing that stands on the map', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const drawn = story.places.flatMap(({ id }) => placeThreads(story, id).flatMap(threadIds));
    expect(ids.filter((id) => drawn.includes(id))).toEqual([]);
    for (const { actor, claims } of found)
      for (const { claimant } of claims) expect(claimant).toBe(actor.id);
  });

  it('has no report of fighting or losses', () => {
    const kinds = new Set(found.flatMap(({ claims }) => claims.map(({ kind }) => kind)));
    for (const kind of ['shelling', 'fighting', 'losses', 'footage'] as const)
      expect(kinds).not.toContain(kind);
  });

  it('begins with those who have the fewest marks on the map', () => {
    expect(found[0]?.actor.side).toBe('others');
  });

  it('leaves out what is drawn at the place of what it answers', () => {
    const invented = elsewhere(fixtureStory()).flatMap(({ claims }) => claims);
    expect(invented.map(({ id }) => id)).toEqual([]);
  });
});

describe('elsewhere in an invented story', () => {
  const base = fixtureStory();
  const cut = withId(base.claims, 'reeds-cut');
  const away = { ...cut, where: { ...cut.where, place: null } };
  const called = (id: string, claimant: string | null, more: Partial<Claim> = {}): Claim => ({
    ...away,
    ...{ id, claimant, kind: 'call' },
    ...more,
  });
  /** Who says what. */
  const voices = (...claims: Claim[]) =>
    elsewhere({ ...base, claims, kinds: storyKinds(claims) }).map(({ actor, claims: own }) => [
      actor.id,
      own.map(({ id }) => id),
    ]);

  it('groups statements by who says them, the sides with the fewest marks first', () => {
    expect(
      voices(
        cut,
        called('a', 'lower-council'),
        called('b', 'upper-mayor'),
        called('c', 'lower-council'),
      ),
    ).toEqual([
      ['upper-mayor', ['b']],
      ['lower-council', ['a', 'c']],
    ]);
  });

  it('has the accusation without a place, and no event, nor what the article says itself', () => {
    expect(voices(called('a', null))).toEqual([]);
    expect(voices(called('a', 'upper-mayor', { kind: 'shelling' }))).toEqual([]);
    expect(voices(called('a', 'upper-mayor', { kind: 'accusation' }))).toHaveLength(1);
    expect(voices(called('a', 'upper-mayor', { kind: 'shelling', respondsTo: 'b' }))).toHaveLength(
      1,
    );
  });
});

import { describe, expect, it } from 'vitest';

import { claimsList } from '../../../src/elements/list/claims-list.ts';
import { allKinds, kinds } from '../../../src/story/vocabulary/kinds.ts';
import { pictograms } from '../../../src/story/vocabulary/pictograms.ts';
import { storyKinds } from '../../../src/story/vocabulary/story-kinds.ts';
import * as words from '../../../src/words/words.ts';
import type { Story } from '../../../src/story/story.ts';
import { unlocatedThreads } from '../../../src/story/threads.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { correctedStory, fixtureStory } from '../../story/fixtures/two-villages.ts';
import { claimItems, rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const html = await rendered(claimsList(story));

it('says of a claim what has been corrected of it, and when', async () => {
  const page = await rendered(claimsList(correctedStory()));
  const [, item = ''] = page.split('data-claim="weir-blocked"');
  expect(textOf(/<p class="claim-correction"[^>]*>.*?<\/p>/s.exec(item)?.[0] ?? '')).toBe(
    'Corrected 7 May 2021: The weir stood at the wrong place.',
  );
  expect(page.match(/claim-correction/g)).toHaveLength(1);
  expect(await rendered(claimsList(fixtureStory()))).not.toContain('claim-correction');
});

/** The groups of the list by their heading, each with the ids of its claims. */
function groups(page: string): Map<string, string[]> {
  return new Map(
    page
      .split('<details')
      .slice(1)
      .map((group) => {
        const heading = /<h4[^>]*>(.*?)<span class="claims-count"/s.exec(group)?.[1] ?? '';
        return [textOf(heading), claimItems(group.split('</details>')[0]!).map(({ id }) => id)];
      }),
  );
}

describe.each<[string, Story]>([
  ['the first story', story],
  ['an invented story', fixtureStory()],
])('the list of %s', (_, one) => {
  it('has every claim exactly once, with its id, and its excerpt as it is', async () => {
    const items = claimItems(await rendered(claimsList(one)));
    const sorted = (ids: string[]): string[] => [...ids].sort();
    expect(sorted(items.map(({ id }) => id))).toEqual(sorted(one.claims.map(({ id }) => id)));
    for (const { id, attributes, quotation } of items) {
      expect(attributes).toContain(`id="claim-${id}"`);
      expect(quotation).toBe(one.claims.find((claim) => claim.id === id)!.excerpt.exact);
    }
  });

  it('has no id twice', async () => {
    const page = await rendered(claimsList(one));
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a heading for each kind of claim without a place', async () => {
    const shown = new Set(claimItems(await rendered(claimsList(one))).map(({ id }) => id));
    for (const { claim } of unlocatedThreads(one)) expect(shown).toContain(claim.id);
  });
});

describe('the list', () => {
  it.each(allKinds())('has one heading for claims of the kind “%s”', async (kind) => {
    const [first] = unlocatedThreads(story);
    const claim = { ...first!.claim, id: 'only', kind };
    const page = await rendered(
      claimsList({ ...story, claims: [claim], kinds: storyKinds([claim]) }),
    );
    const { group, apart = group } = kinds[kind];
    expect([...groups(page)]).toEqual([[words.list.groups[apart], ['only']]]);
  });

  it('has claims of a kind that the story adds under its label, with the pictogram that it names', async () => {
    const [first] = unlocatedThreads(story);
    const claim = { ...first!.claim, id: 'only', kind: 'fishing-quota' };
    const own = { id: 'fishing-quota', label: 'fishing quota', pictogram: 'decision' } as const;
    const kinds = storyKinds([claim], [own]);
    const page = await rendered(claimsList({ ...story, claims: [claim], kinds }));
    expect([...groups(page)]).toEqual([['Fishing quota', ['only']]]);
    expect(page).toContain(` d="${pictograms.decision}"`);
  });

  it('counts claims and names the source', () => {
    const located = story.claims.filter(({ where }) => where.place !== null).length;
    const count = `${story.claims.length} claims: ${located} on the map, ${story.claims.length - located} without a place. An answer counts as a claim, too`;
    expect(textOf(html)).toContain(count);
    expect(textOf(html)).toContain('TRTWorld and agencies, 30 September 2020.');
  });

  it('puts what has a place under the place, and the rest under “Without a place”', () => {
    const [onMap = '', without = ''] = html.split('Without a place');
    const located = groups(onMap);
    expect([...located.keys()]).toEqual(['Dashkesan', 'Terter', 'Vardenis', 'Karabakh']);
    expect(located.get('Vardenis')).toEqual(['vardenis-fire']);
    expect(located.get('Dashkesan')).toEqual(['dashkesan-shelling', 'dashkesan-denial']);
    const headings = [...groups(without).keys()];
    expect(headings).toContain('Talks');
    expect(headings).toContain('Losses, as claimed');
    expect(claimItems(without).map(({ id }) => id)).toContain('jet-downed');
  });

  it('keeps denials with what they deny', () => {
    const item = html.slice(html.indexOf('id="claim-jet-downed"'));
    const thread = item.slice(0, item.indexOf('</details>'));
    const ids = claimItems(`<li ${thread}`).map(({ id }) => id);
    for (const id of ['jet-denial-turkey', 'jet-denial-azerbaijan', 'altun-jet-denial'])
      expect(ids).toContain(id);
  });

  it('opens short groups and folds long ones', () => {
    const open = [...html.matchAll(/<details([^>]*)data-place="(\w+)"([^>]*)>/g)].map(
      ([, before = '', place = '', after = '']) => [place, /\bopen\b/.test(before + after)],
    );
    expect(Object.fromEntries(open)).toEqual({
      dashkesan: true,
      terter: true,
      vardenis: true,
      karabakh: false,
    });
  });

  it('links each claim to itself, so that the address of one can be copied', () => {
    for (const { id } of story.claims) expect(html).toContain(`href="#claim-${id}"`);
  });

  it('names places as asked for', async () => {
    const armenian = await rendered(claimsList(story, 'hy'));
    expect([...groups(armenian).keys()]).toContain('Վարդենիս');
    expect(armenian).toMatch(/<h4>\s*<span lang="hy">\s*Վարդենիս/);
  });

  it('numbers its headings, and the numbers add up', async () => {
    for (const one of [story, fixtureStory()]) {
      const page = await rendered(claimsList(one));
      const numbers = (level: number): number[] =>
        [...page.matchAll(new RegExp(`<h${level}.*?</h${level}>`, 'gs'))].map(([heading]) =>
          Number(
            /class="claims-count"[^>]*>(\d+)/.exec(heading.replaceAll(/<!--.*?-->/gs, ''))?.[1],
          ),
        );
      const sum = (all: number[]): number => all.reduce((total, each) => total + each, 0);
      expect(sum(numbers(3))).toBe(one.claims.length);
      expect(sum(numbers(4))).toBe(one.claims.length);
    }
  });

  it('counts nothing without a place where there is nothing', async () => {
    const claims = story.claims.filter(({ where }) => where.place === 'terter');
    const page = textOf(await rendered(claimsList({ ...story, claims })));
    expect(page).toContain('2 claims, all on the map. TRTWorld');
    expect(page).not.toContain('Without a place');
    const other = textOf(
      await rendered(
        claimsList({ ...story, claims: story.claims.filter(({ where }) => where.place === null) }),
      ),
    );
    expect(other).not.toContain('On the map');
  });

  it('has headings without a gap: h2, h3, h4, and a claim is one, too', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level) => level > 4)).toHaveLength(story.claims.length);
    levels.slice(1).forEach((level, index) => {
      expect(level - levels[index]!).toBeLessThanOrEqual(1);
    });
  });

  it('has no group without claims', () => {
    for (const [heading, ids] of groups(html)) expect(ids.length, heading).toBeGreaterThan(0);
  });
});

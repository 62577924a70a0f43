import { html } from 'lit';
import { describe, expect, it, test } from 'vitest';

import { readAddress } from '../../../src/reading/address.ts';
import { laterSections, moreSections } from '../../../src/elements/more/more.ts';
import { passes } from '../../../src/story/filter.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const more = await rendered(html`${moreSections(story)}${laterSections(story)}`);

describe('who speaks', () => {
  it('has the article’s balance in a sentence', () => {
    expect(textOf(more)).toContain(
      '65 claims: 19 by Azerbaijan’s authorities, 15 by Armenia’s authorities',
    );
    expect(textOf(more)).toContain('15 in the article’s own voice');
    expect(textOf(more)).toContain('19 with no answer in the article');
  });

  it('opens behind each number as many claims as it says', () => {
    const links = [...more.matchAll(/data-filter="([^"]*)"[^>]*>(\d+)</g)];
    expect(links.length).toBeGreaterThan(25);
    for (const [, address = '', count = ''] of links) {
      const { reading, unknown } = readAddress(address.replaceAll('&amp;', '&'), story);
      expect(unknown, address).toEqual([]);
      const found = story.claims.filter((claim) => passes(story, claim, reading.filter));
      expect(found.length, address).toBe(Number(count));
    }
  });
});

describe('said elsewhere', () => {
  it('says where only in the article’s words, and that these are no places of fighting', () => {
    expect(textOf(more)).toContain('Mike Pompeo US Secretary of State');
    expect(textOf(more)).toContain('“during a visit to Greece”');
    expect(textOf(more)).toContain('statements, not places of fighting');
  });

  it('is folded, and holds no claim a second time', () => {
    expect(more).not.toMatch(/<details[^>]* open/);
    expect(more).not.toContain('data-claim');
  });

  it('has no heading where nothing is said elsewhere', async () => {
    expect(textOf(more)).toContain('Said elsewhere');
    const claims = story.claims.map((claim) => ({ ...claim, claimant: null }));
    expect(textOf(await rendered(html`${laterSections({ ...story, claims })}`))).toBe('');
  });
});

test('what stands below the map has no style attribute', () => {
  expect(more).not.toMatch(/\sstyle=/);
});

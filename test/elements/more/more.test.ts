import { html } from 'lit';
import { describe, expect, it, test } from 'vitest';

import { isDenial } from '../../../src/story/answers.ts';
import { readAddress } from '../../../src/reading/address.ts';
import { laterSections, moreSections } from '../../../src/elements/more/more.ts';
import { passes } from '../../../src/story/filter-story.ts';
import type { Claim } from '../../../src/story/story.ts';
import { sideColour } from '../../../src/story/who.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const more = await rendered(html`${moreSections(story)}${laterSections(story)}`);

describe('who speaks', () => {
  const rows = [...more.matchAll(/<tr data-voice="([^"]*)">(.*?)<\/tr>/gs)];

  it('has a row for each voice, the one that speaks most first, and says the limit of that', () => {
    const row = rows.map(([, voice, text = '']) => [voice, textOf(text).replaceAll(/\s+/g, ' ')]);
    expect(row[0]).toEqual([
      'teal',
      expect.stringMatching(/^Azerbaijan’s authorities 19 \d+ \d+$/),
    ]);
    expect(row).toContainEqual(['article', expect.stringMatching(/^the article itself 15 /)]);
    const claims = row.map(([, text = '']) => Number(/ (\d+) \d+ \d+$/.exec(text)?.[1]));
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
    expect(claims.reduce((sum, one) => sum + one)).toBe(65);
    expect(textOf(more).replaceAll(/\s+/g, ' ')).toContain('All 65 4 19');
    expect(textOf(more)).toContain('not who is right');
  });

  it('draws a mark for each claim of a voice, hollow for a denial', () => {
    const marksIn = (row: string, look: string): number =>
      [...row.matchAll(/<path([^>]*) d="([^"]*)"/g)]
        .filter(([, attributes = '']) => attributes.includes('hollow') === (look === 'hollow'))
        .reduce((sum, [, , path = '']) => sum + path.split('z').length - 1, 0);
    for (const [row, voice] of rows) {
      const own = story.claims.filter((claim) => sideColour(story, claim) === voice);
      const denials = own.filter(isDenial).length;
      expect(marksIn(row, 'hollow'), voice).toBe(denials);
      expect(marksIn(row, 'filled'), voice).toBe(own.length - denials);
    }
  });

  it('draws bars where marks could not be counted, the longest for who speaks most', async () => {
    const copies = (claim: Claim, times: number): Claim[] =>
      Array.from({ length: times }, (_, index) => ({ ...claim, id: `${claim.id}-${index}` }));
    const [first, ...rest] = story.claims;
    const many = { ...story, claims: [...copies(first!, 200), ...rest] };
    const wide = [
      ...(await rendered(moreSections(many))).matchAll(
        /<svg\s+class="marks"\s+width="([\d.]+)em"/g,
      ),
    ]
      .map(([, width]) => Number(width))
      .slice(1);
    expect(wide[0]).toBe(24);
    expect(Math.max(...wide.slice(1))).toBeLessThan(12);
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

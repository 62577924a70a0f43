import { describe, expect, it } from 'vitest';

import { lossesChart } from '../../../src/elements/numbers/losses-chart.ts';
import { numberSections } from '../../../src/elements/numbers/number-sections.ts';
import { numbersSection } from '../../../src/elements/numbers/numbers-section.ts';
import { lossesOf } from '../../../src/story/losses.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const html = await rendered(numberSections(story));

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');
}

it('has neither a style attribute nor an id twice, and leads to claims only', () => {
  expect(html).not.toMatch(/\sstyle=/);
  const ids = new Set(story.claims.map(({ id }) => `claim-${id}`));
  for (const [, target = ''] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  expect([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(['numbers', 'losses']);
});

it.each([
  ['measures', { ...story, measurements: [] }, ['losses']],
  ['claims', { ...story, measurements: [], claims: [] }, []],
])('has no heading for what a story without %s does not have', async (_, one, ids) => {
  const sections = await rendered(numberSections(one));
  expect([...sections.matchAll(/<details[^>]*\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
  expect([...sections.matchAll(/<h3>/g)]).toHaveLength(ids.length);
});

describe('lossesChart', async () => {
  const chart = await rendered(lossesChart(story) as never);
  const rows = [...chart.matchAll(/<li data-voice="([^"]*)">(.*?)<\/li>/gs)];

  it('has a row for each number, with whose it is, leading to its excerpt', () => {
    const losses = lossesOf(story).flatMap((group) => group.losses);
    expect(rows).toHaveLength(losses.length);
    losses.forEach(({ claim, claimant, colour }, index) => {
      const [, voice, row = ''] = rows[index]!;
      expect(voice).toBe(colour);
      expect(row).toContain(`data-select="${claim}"`);
      expect(textOf(row)).toContain(claimant);
    });
  });

  it('draws people on one scale, as long as they are many', () => {
    const width = (claim: string): number => {
      const row = rows.find(([text]) => text.includes(`data-select="${claim}"`))?.[0] ?? '';
      return Number(/<rect width="([\d.]+)%/.exec(row)?.[1]);
    };
    const scale = width('heading-2300-killed') / 2300;
    expect(width('ministry-2300-killed-and-wounded')).toBe(width('heading-2300-killed'));
    expect(width('karabakh-84-killed') / 84).toBeCloseTo(scale, 3);
    expect(width('azerbaijan-11-civilians') / 11).toBeCloseTo(scale, 3);
    expect(width('heading-2300-killed')).toBeGreaterThan(70);
    expect(width('terter-damage')).toBe(0);
  });

  it('shows what is missing as missing, and “dozens” as words', () => {
    const text = rows.map(([row]) => plain(textOf(row)));
    expect(text).toContainEqual(
      expect.stringMatching(/^not given \(Azerbaijan’s military casualties.*no number given$/),
    );
    expect(text).toContainEqual(
      expect.stringMatching(/^dozens killed and injured.*no exact number/),
    );
  });

  it('has the same in a table', () => {
    const cells = [...chart.matchAll(/<tr>\s*<td>/g)];
    expect(cells).toHaveLength(rows.length);
  });
});

describe('numbersSection', async () => {
  const text = plain(textOf(await rendered(numbersSection(story) as never)));

  it('quotes the article’s numbers and says whose they are', () => {
    for (const words of [
      '“about 4,400 square kilometres”',
      '“about the size of the US state of Delaware”',
      '“50 kilometres”',
      'the article itself',
      'The article does not say from which point of the region it is measured.',
    ])
      expect(text).toContain(words);
  });

  it('puts beside them what is measured, as far as the error carries, in both units', () => {
    expect(text).toContain('4,280 km² ± 110 (1,650 sq mi) −2.8 %');
    expect(text).toContain('11,900 km² ± 800');
    expect(text).toContain('6,441 km² ± 6 (2,487 sq mi) +46 %');
    expect(text).toContain('5,270 km² ± 30 (2,030 sq mi)');
    expect(text).toContain('6 km ± 4');
    expect(text).toContain('32 km ± 1 (20 mi)');
  });

  it('says whose number it is where it is not measured here', () => {
    expect(text).toContain('4,388 km² −0.3 %');
    expect(text).toMatch(/given by Wikipedia[^,]*, “?[^.]*not measured here/);
    expect(text).toContain('Delaware’s land alone');
    expect(text).toMatch(/5,047 km²/);
    expect(text).toContain('given by US Census Bureau');
  });

  it('states plainly that the edge does not give the article’s distance', () => {
    expect(text).toContain('no measure here gives 50 km at the edge');
  });

  it('gives each measure’s method and how its error was found', () => {
    for (const { method, errorBasis } of story.measurements) {
      expect(text).toContain(plain(method));
      expect(text).toContain(plain(errorBasis ?? ''));
    }
  });
});

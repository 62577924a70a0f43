import { describe, expect, it, test } from 'vitest';

import { lossesChart } from '../../../src/elements/numbers/losses-chart.ts';
import { numberSections } from '../../../src/elements/numbers/number-sections.ts';
import { numbersSection } from '../../../src/elements/numbers/numbers-section.ts';
import { lossesOf } from '../../../src/story/losses.ts';
import { answerText } from '../../../src/words/answer-text.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const html = await rendered(numberSections(story));

/** The claims that give no losses, and those that give nothing else. */
const withoutLosses = story.claims.filter(
  ({ kind, figures }) => kind !== 'losses' && figures.every(({ counts }) => counts === undefined),
);
const lossesAlone = story.claims.filter(({ kind }) => kind === 'losses');

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
  ['measures', { ...story, measurements: [] }, ['numbers', 'losses']],
  ['losses', { ...story, claims: withoutLosses }, ['numbers']],
  ['numbers', { ...story, measurements: [], claims: lossesAlone }, ['losses']],
  ['claims', { ...story, measurements: [], claims: [] }, []],
])('has no heading for what a story without %s does not have', async (_, one, ids) => {
  const sections = await rendered(numberSections(one));
  expect([...sections.matchAll(/<details[^>]*\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
  expect([...sections.matchAll(/<h3>/g)]).toHaveLength(ids.length);
});

describe('lossesChart', async () => {
  const chart = await rendered(lossesChart(story) as never);
  const said = [...chart.matchAll(/<li data-voice="([^"]*)">(.*?)<\/li>/gs)];
  const rows = [...chart.matchAll(/<a [^>]*href="#claim-([^"]*)"[^>]*data-select.*?<\/a\s*>/gs)];
  const losses = lossesOf(story).flatMap((group) => group.losses);

  it('has a row for each number, under who says it and who answers, leading to its excerpt', () => {
    expect(rows.map(([, claim]) => claim)).toEqual(losses.map(({ claim }) => claim));
    for (const { claim, claimant, colour } of losses) {
      const [, voice, own = ''] = said.find(([text]) => text.includes(`"#claim-${claim}"`))!;
      expect(voice).toBe(colour);
      expect(textOf(own)).toContain(claimant);
      const answer = answerText(
        story,
        story.claims.find(({ id }) => id === claim)!,
      );
      expect(plain(textOf(own))).toContain(answer ?? claimant);
    }
    expect(plain(textOf(chart))).toContain('Armenia, denied by Turkey, Azerbaijan and 1 more');
  });

  it('says that the numbers cannot be added, and what a block is', () => {
    expect(textOf(chart)).toContain('they cannot be added');
    expect(plain(textOf(chart))).toContain('People one block = 100');
    expect(plain(textOf(chart))).toContain('Things destroyed one block = 10');
  });

  it('draws people in blocks of one scale, as many as they are', () => {
    const blocks = (claim: string): number => {
      const row = rows.find(([, id]) => id === claim)?.[0] ?? '';
      const [, path = ''] = /<path d="([^"]*)"/.exec(row) ?? [];
      const widths = [...path.matchAll(/h([\d.]+)v/g)].map(([, width]) => Number(width) / 6);
      return widths.reduce((sum, width) => sum + width, 0);
    };
    expect(blocks('heading-2300-killed')).toBe(23);
    expect(blocks('ministry-2300-killed-and-wounded')).toBe(23);
    expect(blocks('karabakh-84-killed')).toBeCloseTo(0.84, 1);
    expect(blocks('azerbaijan-11-civilians')).toBeLessThan(0.2);
    expect(blocks('azerbaijan-11-civilians')).toBeGreaterThan(0.1);
    expect(blocks('terter-damage')).toBe(0);
  });

  it('leaves the end open where a number has none', () => {
    const open = rows.filter(([row]) => row.includes('losses-open')).map(([, claim]) => claim);
    const without = losses.filter(
      ({ value, qualifier }) =>
        value === null || qualifier === 'at least' || qualifier === 'more than',
    );
    expect(open).toEqual(without.map(({ claim }) => claim));
    expect(open).toHaveLength(4);
  });

  it('shows what is missing as missing, and “dozens” as words', () => {
    const text = rows.map(([row]) => plain(textOf(row)).trim());
    expect(text).toContainEqual(
      expect.stringMatching(/^not given Azerbaijan’s military casualties/),
    );
    expect(text).toContain('dozens killed and injured');
    expect(text).toContain('at least 2,300 Armenian soldiers neutralised');
  });
});

test.each(['at most', 'less than'] as const)(
  'a number that is %s what was lost has no block for sure',
  async (qualifier) => {
    const [one] = story.claims.filter(({ id }) => id === 'karabakh-84-killed');
    if (!one) throw new Error('no such claim');
    const figures = one.figures.map((figure) => ({ ...figure, qualifier }));
    const drawn = numberSections({ ...story, measurements: [], claims: [{ ...one, figures }] });
    const chart = await rendered(drawn);
    expect(plain(textOf(chart))).toContain(`${qualifier} 84`);
    expect([...chart.matchAll(/<path[^>]*>/g)].map(([path]) => path)).toEqual([
      expect.stringContaining('losses-open'),
    ]);
  },
);

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

  it('shows each number beside what is measured before it is unfolded', async () => {
    const numbers = await rendered(numbersSection(story) as never);
    const summaries = [...numbers.matchAll(/<summary>(.*?)<\/summary>/gs)].map(([, inside = '']) =>
      plain(textOf(inside)).trim(),
    );
    expect(summaries).toContain(
      'The article says “50 kilometres” Measured on this map about 6 km to about 85 km',
    );
    expect(summaries).toContain(
      'The article says “about 4,400 square kilometres” Measured on this map about 4,280 km² 2.8 % less',
    );
    expect(numbers).not.toMatch(/<details[^>]* open/);
  });

  it('puts beside them what is measured, as far as the error carries, in both units', () => {
    expect(text).toContain('4,280 km² (1,650 sq mi) give or take 110 km² 2.8 % less');
    expect(text).toContain('11,900 km² (4,610 sq mi) give or take 800 km²');
    expect(text).toContain('6,441 km² (2,487 sq mi) give or take 6 km² 46 % more');
    expect(text).toContain('5,270 km² (2,030 sq mi) give or take 30 km²');
    expect(text).toContain('6 km (4 mi) give or take 4 km');
    expect(text).toContain('32 km (20 mi) give or take 1 km');
  });

  it('says whose number it is where it is not measured here', () => {
    expect(text).toContain('4,388 km² 0.3 % less');
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

describe('a number that is neither measured nor a loss', () => {
  const base = story.claims.find(({ id }) => id === 'aliyev-format')!;
  const shown = async (change: Partial<(typeof base.figures)[number]>): Promise<string> => {
    const figure = { ...base.figures[0]!, ...change };
    const one = { ...story, measurements: [], claims: [{ ...base, figures: [figure] }] };
    return plain(textOf(await rendered(numberSections(one))));
  };

  it('stands among the numbers as what it is, with who gives it, and leads to its excerpt', async () => {
    const quota = {
      value: 5000,
      unit: 'tonnes',
      qualifier: null,
      counted: 'fishing quota',
    } as const;
    expect(await shown(quota)).toMatch(
      /The article’s numbers 5,000 tonnes, fishing quota: .*Aliyev/,
    );
    expect(html).toMatch(/href="#claim-aliyev-format" data-select[^>]*>20 years<\/a/);
  });

  it('is named by what is counted, where its unit says no more', async () => {
    const people = {
      value: 300,
      unit: 'people',
      qualifier: 'about',
      counted: 'people arrested',
    } as const;
    expect(await shown(people)).toContain('about 300, people arrested: ');
  });

  it('has its currency', async () => {
    const fine = { value: 2.5e6, unit: 'money', currency: 'EUR', counted: 'fine' } as const;
    expect(await shown(fine)).toContain('€2,500,000, fine: ');
  });

  it('comes behind what is measured, under a heading of its own', () => {
    const text = plain(textOf(html));
    expect(text).toContain('The article’s numbers, measured');
    expect(text).toMatch(/Other numbers 20 years, age of the format of negotiations: /);
  });
});

describe('a story in another language', () => {
  const [claim] = story.claims.filter(({ figures }) =>
    figures.some(({ unit }) => unit === 'years'),
  );
  const foreign = {
    ...story,
    language: 'zh',
    marks: ['“', '”', ' – '] as [string, string, string],
  };

  it('says what its numbers count', async () => {
    const [figure] = claim!.figures;
    const own = {
      ...claim!,
      figures: [{ ...figure!, words: '百分之三十五', counted: '流量增幅' }],
    };
    const numbers = numbersSection({ ...foreign, measurements: [], claims: [own] });
    expect(textOf(await rendered(numbers as never))).toContain('“百分之三十五” – 流量增幅 – ');
  });

  it('names no other claims where there are none', async () => {
    const passing = story.claims.filter(
      ({ kind, figures }) => kind !== 'losses' && figures.some(({ counts }) => counts),
    );
    const [first] = passing;
    const alone = textOf(await rendered(lossesChart({ ...story, claims: [first!] }) as never));
    expect(alone).not.toContain('other claims');
    expect(alone).toContain(first!.figures.find(({ counts }) => counts)!.counted);
  });
});

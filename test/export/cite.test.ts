import { describe, expect, it } from 'vitest';

import { bibtexCitation, cslCitation, plainCitation } from '../../src/export/cite.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { withId } from '../story/fixtures/two-villages.ts';

const story = await karabakhStory();
const claim = withId(story.claims, 'vardenis-fire');
const place = { link: 'https://example.org/#claim=vardenis-fire', accessed: '2026-11-22' };

function changed(source: Partial<Story['source']>, own: Partial<Claim> = {}): [Story, Claim] {
  return [
    { ...story, source: { ...story.source, ...source } },
    { ...claim, ...own },
  ];
}

describe('a citation', () => {
  it('reads as a sentence, without a title that nobody knows', () => {
    expect(plainCitation(story, claim, place)).toBe(
      'Armenian officials: “Armenian officials said Azerbaijani forces opened fire on a military unit in the Armenian town of Vardenis, setting a bus on fire and killing one civilian.” TRT World (TRTWorld and agencies), 30 September 2020. In: Karabakh, 27 to 30 September 2020: who says what. https://example.org/#claim=vardenis-fire (accessed 22 November 2026).',
    );
  });

  it('has the title where it is known, and quotation marks once', () => {
    const [own, quoted] = changed(
      { title: 'A day', credit: null },
      {
        claimant: null,
        excerpt: { ...claim.excerpt, exact: '“Yes.”' },
      },
    );
    expect(plainCitation(own, quoted, place)).toMatch(
      /^The article itself: “Yes\.” “A day”, TRT World, 30 September 2020\. In: /,
    );
  });

  it('is an entry of BibTeX', () => {
    expect(bibtexCitation(story, claim, place).split('\n')).toEqual([
      '@misc{karabakh-2020-vardenis-fire,',
      '  author = {{TRT World}},',
      '  title = {{[Fire on a military unit in Vardenis, a bus set on fire, one civilian killed]}},',
      '  year = {2020},',
      '  month = {9},',
      '  howpublished = {Karabakh, 27 to 30 September 2020: who says what},',
      `  note = {Armenian officials: “${claim.excerpt.exact}”},`,
      '  url = {https://example.org/#claim=vardenis-fire},',
      '  urldate = {2026-11-22}',
      '}',
    ]);
  });

  it('cannot leave its BibTeX field', () => {
    const exact = 'a } b { c \\ 100 % $x_1^2$ & #1 ~';
    const [own, hostile] = changed({}, { excerpt: { ...claim.excerpt, exact } });
    const bibtex = bibtexCitation(own, hostile, place);
    expect(bibtex).toContain(
      'a \\} b \\{ c \\textbackslash{} 100 \\% \\$x\\_1\\textasciicircum{}2\\$ \\& \\#1 \\textasciitilde{}',
    );
    const depth = bibtex
      .replaceAll(/\\[{}]/g, '')
      .replaceAll(/[^{}]/g, '')
      .split('')
      .reduce((open, brace) => open + (brace === '{' ? 1 : -1), 0);
    expect(depth).toBe(0);
  });

  it('is an item of CSL-JSON with the fields of that format only', () => {
    const item = cslCitation(story, claim, place);
    expect(item).toMatchObject({
      id: 'karabakh-2020-vardenis-fire',
      type: 'webpage',
      author: [{ literal: 'TRT World' }],
      issued: { 'date-parts': [[2020, 9, 30]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: place.link,
    });
    expect(JSON.parse(JSON.stringify([item]))).toEqual([item]);
    const [uncertain] = changed({ date: '2020-09-30?' });
    expect(cslCitation(uncertain, claim, place).issued).toEqual({ literal: '2020-09-30?' });
  });

  it('has the words of every claim verbatim', () => {
    for (const one of story.claims)
      expect(plainCitation(story, one, place)).toContain(one.excerpt.exact);
  });
});

import { describe, expect, test } from 'vitest';

import { timelineFigure } from '../../../src/elements/timeline/timeline-figure.ts';
import type { Story } from '../../../src/story/story.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { datedClaims } from '../../story/fixtures/dated-claims.ts';
import { rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const figure = await rendered(timelineFigure(story));

describe('the timeline that a page brings', () => {
  test('has as many marks as the story has claims, and one in its explanation', () => {
    const paths = [...figure.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
    const count = paths.join('').match(/m/gi)?.length;
    expect(count).toBe(story.claims.length + 1);
  });

  test('says how many claims are where', () => {
    const text = textOf(figure);
    expect(text).toContain('34 without a date');
    expect(text).toContain('7 over several days');
    expect(text).toMatch(/3 earlier: 1992, 1993/);
    expect(figure).toMatch(
      /aria-label="Tuesday,? (29 September|September 29): 8 claims, 1 of them a denial"/,
    );
  });

  test('draws what is announced beside the days, as announced', async () => {
    const [first, ...others] = story.claims;
    const [ahead] = datedClaims('2020-10-03');
    const when = { ...first!.when, ...ahead!.when, announced: true as const };
    const claims = [{ ...first!, ...ahead!, id: first!.id, when }, ...others];
    const text = textOf(await rendered(timelineFigure({ ...story, claims })));
    expect(text).toMatch(/1 announced: (3 October|October 3)/);
    expect(textOf(figure)).not.toContain('announced');

    const [span] = datedClaims('2020-09-29/2020-10-05');
    const spanning = {
      ...first!,
      ...span!,
      when: { ...when, ...span!.when, announced: true as const },
    };
    const drawn = await rendered(timelineFigure({ ...story, claims: [spanning, ...others] }));
    expect(textOf(drawn)).toMatch(
      /1 announced: (29 September|September 29)\s*–\s*(5 October|October 5)/,
    );
  });

  test('has no style attribute, and no button', () => {
    expect(figure).not.toMatch(/\sstyle=|<button/);
  });

  test('is nothing where no claim has a date, or the period is open', async () => {
    const claims = story.claims.map((claim) => ({
      ...claim,
      ...datedClaims('../2020-09-30')[0],
    })) as Story['claims'];
    expect(textOf(await rendered(timelineFigure({ ...story, claims })))).toBe('');
    expect(textOf(await rendered(timelineFigure({ ...story, period: [null, 0] })))).toBe('');
  });
});

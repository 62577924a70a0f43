import { html, nothing } from 'lit';
import { describe, expect, it } from 'vitest';

import { guideSteps } from '../../src/elements/guide/guide-steps.ts';
import { swipeStart, swipeStep } from '../../src/elements/guide/swipe.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';
import { rendered, textOf } from './fixtures/rendered.ts';

describe('the guided reading of a page', async () => {
  const story = await karabakhStory();
  const written = await rendered(html`${guideSteps(story)}`);
  const text = textOf(written);

  it('has each step with its words, and the excerpts verbatim with who says them', () => {
    for (const step of story.guide) {
      expect(text).toContain(step.title);
      expect(text).toContain(step.text);
      for (const id of step.claims) {
        const claim = story.claims.find((one) => one.id === id)!;
        expect(text).toContain(claim.excerpt.exact);
        expect(written).toContain(`href="#claim-${id}"`);
      }
    }
  });

  it('says who denies where the denial is not beside it, and where no response is reported', async () => {
    expect(text).not.toContain('Denied by Armenia’s Foreign Ministry');
    const alone = story.guide.map((step) => ({
      ...step,
      claims: step.claims.filter((id) => id !== 'dashkesan-denial'),
    }));
    expect(textOf(await rendered(html`${guideSteps({ ...story, guide: alone })}`))).toContain(
      'Denied by Armenia’s Foreign Ministry',
    );
    expect(text).toContain('No answer in the article');
  });

  it('is nothing where a story has none', () => {
    expect(guideSteps({ ...fixtureStory(), guide: [] })).toBe(nothing);
  });
});

describe('a swipe', () => {
  const at = (x: number, y: number, pointerType = 'touch', pointerId = 1): PointerEvent =>
    ({ clientX: x, clientY: y, pointerType, pointerId, isPrimary: true }) as PointerEvent;

  it.each([
    ['to the left leads on', at(200, 100), at(120, 110), 1],
    ['to the right leads back', at(100, 100), at(180, 90), -1],
    ['that is short leads nowhere', at(100, 100), at(130, 100), 0],
    ['that scrolls leads nowhere', at(100, 100), at(160, 160), 0],
    ['of another finger leads nowhere', at(200, 100), at(100, 100, 'touch', 2), 0],
    ['of a mouse selects text', at(200, 100, 'mouse'), at(100, 100, 'mouse'), 0],
  ])('%s', (_, from, to, step) => {
    expect(swipeStep(swipeStart(from), to)).toBe(step);
  });
});

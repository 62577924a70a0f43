// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ConflictData } from '../../src/elements/downloads/conflict-data.ts';
import { ConflictFilters } from '../../src/elements/filters/conflict-filters.ts';
import { ConflictGuide } from '../../src/elements/guide/conflict-guide.ts';
import { ConflictClaimLinks } from '../../src/elements/links/claim-links.ts';
import { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { define } from '../../src/elements/map/define.ts';
import { ConflictRuler } from '../../src/elements/numbers/ruler.ts';
import { ConflictTimeline } from '../../src/elements/timeline/conflict-timeline.ts';
import { ConflictEmbedDialog } from '../../src/embed/dialog/embed-dialog.ts';
import { engineCredit } from '../../src/engine/credit.ts';
import { noOverlays } from '../../src/reading/overlays.ts';
import { noFilter } from '../../src/story/filter.ts';
import type { Words } from '../../src/words/words.ts';
import { mounted, one } from '../elements/fixtures/mounted.ts';
import { villageStory } from '../elements/fixtures/village-story.ts';
import { bracketed, saidInEnglish } from './trial-language.ts';

vi.mock('../../src/words/words.ts', async (importOriginal) => {
  const { trialLanguage } = await import('./trial-language.ts');
  return trialLanguage(await importOriginal<Words>());
});

const story = { ...bracketed(villageStory()), language: 'ru' };

test('the map and its panel say nothing of their own in English', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ru']);
  define();
  const map = document.createElement('conflict-map');
  map.data = story;
  document.body.append(map);
  onTestFinished(() => map.remove());
  await expect
    .poll(() => map.renderRoot.querySelectorAll('li[data-claim]').length, { timeout: 10_000 })
    .toBe(story.claims.length);
  map.select = 'weir-blocked';
  await map.updateComplete;
  const parts = [
    map,
    ...map.renderRoot.querySelectorAll('conflict-map-view, conflict-place-panel'),
  ];
  expect(parts).toHaveLength(3);
  for (const { shadowRoot, localName } of parts) {
    expect(shadowRoot!.textContent, localName).toContain('⟦');
    // The engine's name, behind the credits that stand before it.
    const names = shadowRoot!.querySelector('.credits') ? [`· ${engineCredit.name}`] : [];
    expect(saidInEnglish(shadowRoot!), localName).toEqual(names);
  }
});

/** Each tool as it says most, and what it says in English with reason. */
const tools: [name: string, made: () => Promise<LitElement>, allowed?: string[]][] = [
  [
    'the filters',
    async () => {
      const filter = { ...noFilter, kinds: ['accusation' as const], from: Date.UTC(2021, 4, 3) };
      const tool = await mounted('conflict-filters', ConflictFilters, { story, filter });
      one(tool.renderRoot, '.toggle').click();
      return tool;
    },
  ],
  [
    'the timeline',
    () => mounted('conflict-timeline', ConflictTimeline, { story, filter: noFilter }),
  ],
  ['the guided reading', () => mounted('conflict-guide', ConflictGuide, { story, step: 1 })],
  [
    'link and citations',
    () => mounted('conflict-claim-links', ConflictClaimLinks, { story, claim: story.claims[0]! }),
    // Names of formats.
    ['BibTeX', 'CSL-JSON'],
  ],
  ['the downloads', () => mounted('conflict-data', ConflictData, { story })],
  [
    'the ruler',
    () =>
      mounted('conflict-ruler', ConflictRuler, {
        story,
        overlays: {
          ...noOverlays,
          ruler: [
            [45, 40],
            [46, 41],
            [45, 41],
          ],
        },
        camera: { center: [45, 40], zoom: 6 },
      }),
  ],
  [
    'the embed dialog',
    async () => {
      const map = await mounted('conflict-map', ConflictMap, { data: story });
      await expect.poll(() => map.currentStory).not.toBeNull();
      const tool = await mounted('conflict-embed-dialog', ConflictEmbedDialog, {});
      // Its preview would load a page.
      vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => tool.remove());
      tool.open(map, 'https://example.org/map/');
      return tool;
    },
  ],
];

test.each(tools)('%s: nothing is said in English', async (_, made, allowed = []) => {
  const tool = await made();
  await tool.updateComplete;
  const root = tool.renderRoot as ShadowRoot;
  expect(root.textContent).toContain('⟦');
  expect(saidInEnglish(root)).toEqual(allowed);
});

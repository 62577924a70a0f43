import type { Locator } from 'playwright';
import { expect } from 'vitest';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';
import { hostTest } from './host-test.ts';
import { leaveEngineOut, panelClaim, sign } from './map-page.ts';

/** An invented excerpt with a number, a word in Latin letters and a full stop at its end. */
const EXCERPT = 'قال المجلس إن نحو 12 شجرة سقطت في Millbridge يوم الاثنين.';
const SUMMARY = 'سد القناة (2)';
const NAME = 'القرية العليا (1)';

/** The invented story told in Arabic, where the site's basemap has land. */
function arabicStory(): Story {
  const story = JSON.parse(JSON.stringify(fixtureStory()), (key, value: unknown): unknown => {
    if (['bounds', 'zooms', 'view', 'said'].includes(key)) return value;
    if (!Array.isArray(value) || typeof value[0] !== 'number') return value;
    const [lng, lat] = value as [number, number];
    return Math.abs(lng) > 180 ? value : [lng + 35.9, lat - 10.4];
  }) as Story;
  const claim = withId(story.claims, 'weir-blocked');
  claim.summary = SUMMARY;
  claim.excerpt.exact = EXCERPT;
  // An answer of the day before the article.
  Object.assign(withId(story.claims, 'weir-denial'), {
    when: { edtf: '../2021-05-03', words: null },
    range: [null, Date.UTC(2021, 4, 4) - 1],
  });
  withId(story.places, 'millbridge').properties.names[0]!.text = NAME;
  return {
    ...story,
    language: 'ar',
    title: 'مثال مخترع (3): جدول بين قريتين',
    bounds: [45.9, 39.6, 46.9, 40.6],
    sides: story.sides.map((side) => ({ ...side, label: 'القرية' })),
    actors: story.actors.map((actor) => ({ ...actor, name: 'مجلس القرية' })),
  };
}

/** Where two words of a text are seen: left edges in CSS pixels. */
async function leftOf(text: Locator, ...words: string[]): Promise<number[]> {
  return text.evaluate((element, all) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return all.map((word) => {
      const node = nodes.find(({ data }) => data.includes(word));
      if (!node) throw new Error(`“${element.textContent}” has no “${word}”.`);
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(word));
      range.setEnd(node, node.data.indexOf(word) + word.length);
      return range.getBoundingClientRect().left;
    });
  }, words);
}

hostTest('a right-to-left story is right in a left-to-right page', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await leaveEngineOut(page);
  const story = hosts.paste('arabic.json', JSON.stringify(arabicStory()));
  await page.goto(
    hosts.paste(
      'arabic.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
        <script type="module" src="https://maps.example/lib/conflict-map.js"></script>
        <conflict-map engine="none" story="${story}"></conflict-map>`,
    ),
  );
  await sign(page, 'millbridge').click();
  const claim = panelClaim(page, 'weir-blocked');
  // Its own first word is on the right, the full stop at the left end; the words of the map keep their order.
  const excerpt = await leftOf(claim.locator('> blockquote').first(), 'قال', 'نحو', '12', 'شجرة');
  expect(excerpt).toEqual(descending(excerpt));
  // The panel names a place's only claim by kind and place; its summary heads it in the list.
  const said = page.locator('conflict-map .claims li[data-claim="weir-blocked"] .claim-head a');
  const summary = await leftOf(said.first(), 'سد', 'القناة', '2');
  expect(summary).toEqual(descending(summary));
  const name = await leftOf(
    sign(page, 'millbridge').locator('.place-name'),
    'القرية',
    'العليا',
    '1',
  );
  expect(name).toEqual(descending(name));
  // The date is ours, as “by” is: no phrase is in two languages.
  const when = panelClaim(page, 'weir-denial').locator('.claim-facts').first();
  const date = await leftOf(when, 'by', '3', 'May');
  expect(date).toEqual(descending(date).reverse());
  // Whoever says it stands behind what they say, in the story’s direction, with no verb of ours between.
  const head = page.locator('conflict-map .claims li[data-claim="weir-blocked"] .claim-head');
  const names = await leftOf(head.first(), 'القناة', 'مجلس');
  expect(names).toEqual(descending(names));
  expect(await head.first().innerText()).not.toMatch(/says?\b/);
  // A screen reader reads the excerpt as Arabic, and what is the map's own as English.
  for (const [text, language] of [
    [claim.locator('> blockquote').first(), 'ar'],
    [page.locator('conflict-timeline').first(), 'en'],
  ] as const)
    expect(await text.evaluate(languageOf)).toBe(language);
});

function descending(numbers: number[]): number[] {
  return numbers.toSorted((a, b) => b - a);
}

/** The language of an element, also where the shadow roots around it say it. */
function languageOf(element: Element): string {
  for (let node: Node | null = element; node !== null;) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}

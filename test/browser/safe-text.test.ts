import { expect } from 'vitest';
import type { Story } from '../../src/story/story.ts';
import { fixtureStory } from './fixture-story.ts';
import { eventually, mapTest, panelClaims, shown, stateOf } from './map-test.ts';

const attack =
  '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** The fixture with markup in everything that the map shows. */
function attackingStory(): Story {
  const story = fixtureStory();
  return {
    ...story,
    title: attack,
    source: { ...story.source, publisher: attack, credit: attack },
    notShown: [attack],
    sides: story.sides.map((side) => ({ ...side, label: attack })),
    actors: story.actors.map((actor) => ({ ...actor, name: attack })),
    places: story.places.map((place) => ({
      ...place,
      properties: {
        ...place.properties,
        names: [{ text: attack, language: 'en', usedBy: attack }],
        precisionNote: attack,
        within: attack,
        provenance: attack,
      },
    })),
    claims: story.claims.map((claim) => ({
      ...claim,
      summary: attack,
      circumstance: attack,
      note: attack,
      when: { ...claim.when, words: attack },
      excerpt: { ...claim.excerpt, exact: attack },
    })),
  };
}

/** All elements of a tree, shadow roots included. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

mapTest('markup in the data is text, in the list, the panel and the map', async ({ mount }) => {
  const map = mount({
    stories: [attackingStory()],
    attributes: { engine: 'visible', select: 'millbridge' },
  });
  await shown(map);
  await eventually(() => panelClaims(map).length).toBe(2);
  await stateOf(map, 'ready');
  const all = elementsIn(map.renderRoot);
  // The map has a picture of its own for paper.
  expect(all.filter((one) => one.hasAttribute('onerror'))).toEqual([]);
  expect(all.map(({ localName }) => localName)).not.toContain('script');
  expect(window).not.toHaveProperty('attacked');
  const quotes = all.filter(({ localName }) => localName === 'blockquote');
  expect(quotes.length).toBeGreaterThanOrEqual(6);
  for (const quote of quotes) expect(quote.textContent.trim()).toBe(attack);
});

mapTest(
  'an address in the data that is not http or https is named, and never becomes a link',
  async ({ mount }) => {
    const story = fixtureStory();
    story.source.url = 'javascript:window.attacked = true';
    const map = mount({ stories: [story] });
    const alert = (): string => map.renderRoot.querySelector('[role="alert"]')?.textContent ?? '';
    await eventually(alert).toContain('http or https');
    expect(alert()).toContain('source.url');
    const links = elementsIn(map.renderRoot).flatMap((element) =>
      element instanceof HTMLAnchorElement ? [element.protocol] : [],
    );
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    expect(window).not.toHaveProperty('attacked');
  },
);

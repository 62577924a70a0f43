// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ConflictPlaceDetails } from '../../../src/elements/panel/place-details.ts';
import { ConflictPlacePanel } from '../../../src/elements/panel/place-panel.ts';
import type { Selection } from '../../../src/reading/events.ts';
import type { Claim, Story } from '../../../src/story/story.ts';
import { fixtureStory } from '../../browser/fixture-story.ts';

import { allWords, heard, mounted, one, words } from '../fixtures/mounted.ts';
import { settings } from '../fixtures/settings.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();
const named = fixtureStory();

/** The panel with what is selected in a story. */
async function panel(
  selection: Selection,
  properties: Partial<ConflictPlacePanel> = {},
): Promise<{ element: ConflictPlacePanel; root: ShadowRoot }> {
  const element = await mounted('conflict-place-panel', ConflictPlacePanel, {
    story,
    selection,
    settings: settings(),
    ...properties,
  });
  return { element, root: element.renderRoot as ShadowRoot };
}

const at = (place: string, claim: string | null = null): Selection => ({ claim, place });
const cards = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('.cards > [data-claim]')].map(
    ({ dataset }) => dataset['claim'] ?? '',
  );
/** The claim whose link and citation the panel offers; null for none. */
const linked = (root: ParentNode): string | null => {
  const links = root.querySelector<Element & { claim?: Claim }>('conflict-claim-links');
  return links?.claim?.id ?? null;
};
const button = (root: ParentNode, label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => words(each).startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

test('nothing is there before there is a story, and while nothing is chosen', async () => {
  const { element, root } = await panel(at('moor'), { story: null });
  expect(root.querySelector('.panel')).toBeNull();
  element.story = story;
  await element.updateComplete;
  expect(words(one(root, 'h2'))).toBe('The Moor');
  element.selection = { claim: null, place: null };
  await element.updateComplete;
  expect(root.querySelector('.panel')).toBeNull();
});

test('a place is headed by its name, and lists each of its claims in the article’s order', async () => {
  const { root } = await panel(at('moor'));
  expect(words(one(root, 'h2'))).toBe('The Moor');
  expect(cards(root)).toEqual(['moor-area', 'moor-distance']);
  expect(root.querySelector('.filtered')).toBeNull();
});

test('the chosen claim stands first, also when it is an answer to another', async () => {
  expect(cards((await panel(at('moor', 'moor-distance'))).root)).toEqual([
    'moor-distance',
    'moor-area',
  ]);
  const answered: Story = {
    ...story,
    claims: story.claims.map((claim) =>
      claim.id === 'weir-denial' ? { ...claim, respondsTo: 'moor-distance' } : claim,
    ),
  };
  const { root } = await panel(at('moor', 'weir-denial'), { story: answered });
  expect(cards(root)).toEqual(['moor-distance', 'moor-area']);
});

test('a denial stands with what it denies', async () => {
  const { root } = await panel(at('millbridge'));
  expect(cards(root)).toEqual(['weir-blocked']);
  expect(words(one(root, '[data-claim="weir-denial"] .claim-head'))).toMatch(
    /^Lower Brook’s council/,
  );
});

test('what the filter leaves out is counted, with a way to all of it', async () => {
  const { root } = await panel(at('moor'), { hiddenClaims: new Set(['moor-area']) });
  expect(cards(root)).toEqual(['moor-distance']);
  expect(words(one(root, '.filtered'))).toBe('1 left out by the filter. Show all claims');
  expect(one(root, '.filtered a').dataset['filter']).toBe('');
});

test('the chosen claim is shown even where the filter hides it', async () => {
  const hiddenClaims = new Set(['moor-area', 'moor-distance']);
  const { root } = await panel(at('moor', 'moor-area'), { hiddenClaims });
  expect(cards(root)).toEqual(['moor-area']);
  expect(words(one(root, '.filtered'))).toMatch(/^1 left out/);
});

test('a claim’s link is offered where it is clear which claim is meant', async () => {
  expect(linked((await panel(at('moor'))).root)).toBeNull();
  expect(linked((await panel(at('moor', 'moor-area'))).root)).toBe('moor-area');
  expect(linked((await panel(at('millbridge'))).root)).toBe('weir-blocked');
  const filtered = await panel(at('moor'), {
    hiddenClaims: new Set(['moor-area']),
    settings: settings({ permalink: 'https://example.org/map' }),
  });
  expect(linked(filtered.root)).toBe('moor-distance');
  expect(one(filtered.root, 'conflict-claim-links').getAttribute('permalink')).toBe(
    'https://example.org/map',
  );
});

test('a place tells its other names with who uses them, how exact it is and what it lies in', async () => {
  const { root } = await panel(at('millbridge'), { story: named });
  expect(words(one(root, '.note'))).toBe(
    'Millbridge (Dəyirman Körpüsü in Azerbaijani), in Eastland: a town; the article gives no finer place. The sign’s spot is not a reported one.',
  );
  expect(one(root, '.note [lang]').lang).toBe('az');
  // Its full stop stays at its end where the note before it runs from right to left.
  expect(words(one(root, '.note > span'))).toBe('The sign’s spot is not a reported one.');
});

test('with another choice of names that one is the heading, in its language', async () => {
  const { root } = await panel(at('millbridge'), {
    story: named,
    settings: settings({ names: 'az' }),
  });
  expect(words(one(root, 'h2 .where'))).toBe('Dəyirman Körpüsü');
  expect(one(root, 'h2 .where').lang).toBe('az');
  expect(words(one(root, '.note'))).toMatch(/^Dəyirman Körpüsü \(Millbridge in the article\)/);
});

test('a place with one claim is headed by it: what, by whom, when, and who answers', async () => {
  const { root } = await panel(at('millbridge'));
  expect(words(one(root, 'h2'))).toBe('Millbridge: accusation, says Upper Brook’s council');
  expect(words(one(root, 'header .claim-facts'))).toBe(
    '“on Monday”, May 3; denied by Lower Brook’s council',
  );
  // What the heading says is not said again.
  expect(root.querySelector('[data-claim="weir-blocked"] > .claim-facts')).toBeNull();
  expect(words(one(root, '[data-claim="weir-blocked"] > .claim-head'))).toMatch(
    /^Upper Brook’s council says/,
  );
  const label = { ...story.claims.find(({ id }) => id === 'weir-blocked')!, label: 'Weir shut' };
  const claims = story.claims.map((claim) => (claim.id === label.id ? label : claim));
  const labelled = await panel(at('millbridge'), { story: { ...story, claims } });
  expect(words(one(labelled.root, 'h2'))).toBe('Millbridge: Weir shut, says Upper Brook’s council');
});

test('a place with several claims counts them, and each has its heading', async () => {
  const { root } = await panel(at('moor'));
  expect(words(one(root, 'header .claim-facts'))).toBe('2 claims');
  expect(root.querySelectorAll('.cards > li > h3.claim-head + .claim-facts')).toHaveLength(2);
});

test('no spot is denied where the article gives one', async () => {
  const exact = {
    ...story,
    places: story.places.map((place) => ({
      ...place,
      properties: { ...place.properties, precision: 'exact' as const },
    })),
  };
  const { root } = await panel(at('moor'), { story: exact });
  expect(words(one(root, '.note'))).not.toContain('spot');
});

test('a claim without a place says so, in place of a map’s', async () => {
  const { root } = await panel({ claim: 'onlookers', place: null });
  expect(words(one(root, 'h2'))).toBe('Onlookers, says the article itself');
  expect(words(one(root, '.note'))).toBe(
    'The article names no place that could be drawn for this.',
  );
  expect(cards(root)).toEqual(['onlookers']);
  expect(linked(root)).toBe('onlookers');
  expect(root.querySelector('.neighbours')).toBeNull();
});

test('an answer without a place is shown with what it answers', async () => {
  const answered: Story = {
    ...story,
    claims: story.claims.map((claim) =>
      claim.id === 'mayor-comment' ? { ...claim, respondsTo: 'onlookers' } : claim,
    ),
  };
  const { root } = await panel({ claim: 'mayor-comment', place: null }, { story: answered });
  expect(cards(root)).toEqual(['onlookers']);
});

test('what the map adds is told of the place and of the claims that are shown, once its details are there', async () => {
  const { element, root } = await panel(at('moor'), { lacking: true });
  const details = one<ConflictPlaceDetails>(root, 'conflict-place-details');
  expect([details.story, details.getAttribute('place')]).toEqual([null, 'moor']);
  element.lacking = false;
  element.hiddenClaims = new Set(['moor-area']);
  await element.updateComplete;
  expect([details.story, details.claims]).toEqual([story, ['moor-distance']]);
});

test('the places before and after lead round in a circle', async () => {
  const { element, root } = await panel(at('millbridge'));
  const chosen = heard(element, 'conflict-select');
  expect(allWords(root, '.neighbours button')).toEqual(['Previous: The Moor', 'Next: Reedmarsh']);
  button(root, 'Previous').click();
  button(root, 'Next').click();
  expect(chosen.map(({ claim, place }) => [claim, place])).toEqual([
    [null, 'moor'],
    [null, 'reedmarsh'],
  ]);
  element.selection = at('moor');
  await element.updateComplete;
  expect(words(button(root, 'Next'))).toBe('Next: Millbridge');
});

test('a place alone has no others to go to', async () => {
  const alone = { ...story, claims: story.claims.filter(({ where }) => where.place === 'moor') };
  const { root } = await panel(at('moor'), { story: alone });
  expect(root.querySelector('.neighbours')).toBeNull();
});

test('the button at its top closes it', async () => {
  const { element, root } = await panel(at('moor'));
  const chosen = heard(element, 'conflict-select');
  const close = one<HTMLButtonElement>(root, '.close');
  expect(close.getAttribute('aria-label')).toBe('Close');
  close.click();
  expect(chosen.map(({ claim, place }) => [claim, place])).toEqual([[null, null]]);
});

test('the focus goes to its heading, which no Tab stops at', async () => {
  const { element, root } = await panel(at('moor'));
  element.focus();
  expect(root.activeElement).toBe(root.querySelector('h2'));
  expect(one(root, 'h2').getAttribute('tabindex')).toBe('-1');
});

test('the focus stays in the panel when what had it goes with a filter', async () => {
  const { element, root } = await panel(at('moor'), { hiddenClaims: new Set(['moor-area']) });
  one(root, '.filtered a').focus();
  element.hiddenClaims = new Set();
  await element.updateComplete;
  expect(root.activeElement).toBe(root.querySelector('h2'));
});

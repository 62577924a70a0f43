// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { placeButton, placeContent } from '../../../src/elements/view/place-button.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { type Mark, storyMarks } from '../../../src/scene/marks.ts';
import { allWords, drawn, heard, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const [millbridge, reedmarsh, moor] = storyMarks(villageStory()) as [Mark, Mark, Mark];

function button(...args: Parameters<typeof placeButton>): HTMLButtonElement {
  return one(drawn(placeButton(...args)), 'button');
}

test('its name for a screen reader says the place, how exact it is, how many claims and of what', () => {
  expect(words(one(button(moor, NOTHING), '.heard'))).toBe(
    ', region, 2 claims: size and distance.',
  );
  expect(words(one(button(reedmarsh, NOTHING), '.heard'))).toBe(', area, 1 claim: accusation.');
});

test('below the name stands what is said and by whom, then who denies it, each in their colour', () => {
  const label = button(millbridge, NOTHING);
  expect(allWords(label, '.place-said:not(.brief)').at(-1)).toBe('denied by Lower Brook’s council');
  const who = [...label.querySelectorAll<HTMLElement>('.place-said:not(.brief) b')];
  expect(who.map(({ dataset }) => dataset['voice'])).toEqual(['teal', 'orange']);
});

test('a text in brief is spared where it would be the same', () => {
  const same = { ...moor, brief: moor.full };
  expect(button(same, NOTHING).querySelector('.brief')).toBeNull();
  const other = { ...moor, brief: [['less']] };
  expect(allWords(button(other, NOTHING), '.brief')).toEqual(['less']);
});

test('a line that names nobody is quiet', () => {
  const open = { ...moor, full: [['no answer']], brief: [['no answer']] };
  expect(allWords(button(open, NOTHING), '.quiet')).toEqual(['no answer']);
});

test('a name is read in its own language', () => {
  const name = one(button({ ...moor, name: 'Bataqlıq', language: 'az' }, NOTHING), '.place-name');
  expect([words(name), name.lang]).toEqual(['Bataqlıq', 'az']);
});

test('it carries where it stands and how exact the place is', () => {
  const { dataset } = button(moor, NOTHING);
  expect(Object.fromEntries(Object.entries(dataset))).toEqual({
    place: 'moor',
    precision: 'region',
    lng: '10.54',
    lat: '50.43',
  });
});

test('it is pressed while its place is selected, or a claim there', () => {
  const pressed = (place: string | null, claim: string | null = null): string | null =>
    button(moor, { place, claim }).getAttribute('aria-pressed');
  expect(pressed('moor')).toBe('true');
  expect(pressed('moor', 'moor-area')).toBe('true');
  expect(pressed('reedmarsh')).toBe('false');
  expect(pressed(null)).toBe('false');
});

test('a sign without a claim that passes the filter is hidden', () => {
  expect(button(moor, NOTHING, true).hidden).toBe(true);
  expect(button(moor, NOTHING).hidden).toBe(false);
});

test('a click selects the place, and none of its claims', () => {
  const sign = button(moor, { place: 'moor', claim: 'moor-area' });
  const chosen = heard(document.body, 'conflict-select');
  sign.click();
  expect(chosen.map(({ claim, place, target }) => [claim, place, target])).toEqual([
    [null, 'moor', sign],
  ]);
  expect(sign.type).toBe('button');
});

test('the poster has the same sign and label without a button', () => {
  const poster = drawn(html`<a href="#">${placeContent(moor)}</a>`);
  expect(poster.querySelector('button')).toBeNull();
  expect(words(one(poster, 'a > .place-label > .place-name'))).toBe('The Moor');
});

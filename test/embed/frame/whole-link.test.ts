// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ConflictMap } from '../../../src/elements/map/conflict-map.ts';
import { nameWhole } from '../../../src/embed/frame/whole-link.ts';

interface Page {
  link: HTMLAnchorElement;
  map: HTMLElement & { currentStory: { claims: unknown[] } | null };
  location: { href: string };
}

function page(origin = 'https://example.org', bar = true): Page {
  const inside = document.implementation.createHTMLDocument();
  const link = Object.assign(inside.createElement('a'), { href: 'whole.html', textContent: 'All' });
  const paragraph = inside.createElement('p');
  paragraph.className = 'whole-map';
  if (bar) paragraph.append(link);
  inside.body.append(paragraph);
  const map = Object.assign(inside.createElement('div'), {
    currentStory: { claims: Array(8).fill({}) },
  });
  const location = { href: 'https://example.org/map' };
  const window = { document: inside, origin, location };
  nameWhole(window as unknown as Window, map as unknown as ConflictMap);
  return { link, map, location };
}

/** Clicks a link, which leads nowhere: happy-dom would open a window. */
function click(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => event.preventDefault());
  link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
}

test('the link says how many claims there are, as soon as that is known', () => {
  const { link, map } = page();
  expect(link.textContent).toBe('All 8 claims, dates and sources');
  map.currentStory = null;
  map.dispatchEvent(new Event('conflict-story'));
  expect(link.textContent).toBe('All 8 claims, dates and sources');
  map.currentStory = { claims: Array(3).fill({}) };
  map.dispatchEvent(new Event('conflict-story'));
  expect(link.textContent).toBe('All 3 claims, dates and sources');
});

test('the link opens the map in a page of its own, as it is now', () => {
  const { link, location } = page();
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  location.href = 'https://example.org/map#claim=weir';
  click(link);
  expect(link.getAttribute('href')).toBe('https://example.org/map#claim=weir');
});

test('in a sandbox, where nothing would open, the link leads on in the frame', () => {
  const { link } = page('null');
  click(link);
  expect([link.hasAttribute('target'), link.getAttribute('href')]).toEqual([false, 'whole.html']);
});

test('a page without the link is left as it is', () => {
  expect(page('https://example.org', false).link.textContent).toBe('All');
});

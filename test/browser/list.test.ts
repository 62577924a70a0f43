import { expect } from 'vitest';
import { fixtureStory } from './fixture-story.ts';
import { eventually, mapTest, panelClaims, shown, signOf, writtenItems } from './map-test.ts';

/** A list as a page brings it: two claims, each with its link. */
function broughtList(): HTMLElement {
  const list = document.createElement('ol');
  for (const id of ['weir-blocked', 'reeds-cut']) {
    const item = document.createElement('li');
    item.id = `claim-${id}`;
    item.dataset['claim'] = id;
    const link = document.createElement('a');
    link.href = `#claim-${id}`;
    link.dataset['select'] = '';
    link.textContent = id;
    item.append(link);
    list.append(item);
  }
  return list;
}

mapTest('the element writes the list when the page brings none', async ({ mount }) => {
  const map = mount();
  await shown(map);
  const { claims } = fixtureStory();
  const items = writtenItems(map);
  const byId = (a: string, b: string): number => a.localeCompare(b);
  expect(items.map(({ dataset }) => dataset['claim'] ?? '').sort(byId)).toEqual(
    claims.map(({ id }) => id).sort(byId),
  );
  for (const { id, excerpt } of claims) {
    const item = items.find(({ dataset }) => dataset['claim'] === id)!;
    expect(item.querySelector('blockquote')?.textContent.trim()).toBe(excerpt.exact);
  }
  const denied = items.find(({ dataset }) => dataset['claim'] === 'weir-blocked')!;
  expect(denied.textContent).toContain('denied by Lower Brook’s council');
  const open = items.find(({ dataset }) => dataset['claim'] === 'reeds-cut')!;
  expect(open.textContent).toContain('no answer in the article');
});

mapTest('the list that the page brings stays as it is, and is marked', async ({ mount }) => {
  const list = broughtList();
  const map = mount({ content: [list], attributes: { select: 'reeds-cut' } });
  await shown(map);
  expect(list.parentElement).toBe(map);
  const item = list.querySelector<HTMLElement>('#claim-reeds-cut')!;
  await eventually(() => item.getAttribute('aria-current')).toBe('true');
  expect(list.querySelectorAll('[aria-current]').length).toBe(1);
  map.select = '';
  await eventually(() => item.hasAttribute('aria-current')).toBe(false);
});

mapTest('the list that the page brings is not written once more', async ({ mount }) => {
  const map = mount({ content: [broughtList()] });
  await shown(map);
  expect(writtenItems(map).length).toBe(0);
});

mapTest('a link of the page’s list selects, and does not jump', async ({ mount }) => {
  const list = broughtList();
  const map = mount({ content: [list] });
  await shown(map);
  list.querySelector<HTMLElement>('a[href="#claim-weir-blocked"]')!.click();
  await eventually(() => panelClaims(map)).toEqual(['weir-blocked', 'weir-denial']);
  expect(location.hash).toBe('');
});

mapTest('a link chosen again brings its place back into view', async ({ mount }) => {
  const list = broughtList();
  const map = mount({ content: [list] });
  await shown(map);
  const link = list.querySelector<HTMLElement>('a[href="#claim-weir-blocked"]')!;
  const inView = (): boolean => {
    const sign = signOf(map, 'millbridge').getBoundingClientRect();
    const view = map.renderRoot.querySelector('conflict-map-view')!.getBoundingClientRect();
    return sign.left >= view.left && sign.right <= view.right;
  };
  link.click();
  await eventually(inView).toBe(true);
  const [west, south] = fixtureStory().bounds;
  map.reading = { ...map.reading, view: { center: [west - 10, south], zoom: 8 } };
  await eventually(inView).toBe(false);
  link.click();
  await eventually(inView).toBe(true);
});

mapTest('a link of the list that the element wrote selects too', async ({ mount }) => {
  const map = mount();
  await shown(map);
  const item = writtenItems(map).find(({ dataset }) => dataset['claim'] === 'stream-disputed')!;
  item.querySelector<HTMLElement>('a[data-select]')!.click();
  await eventually(() => panelClaims(map)).toEqual(['stream-disputed']);
  expect(item.closest('details')?.open).toBe(true);
  expect(location.hash).toBe('');
});

mapTest('a box that the element fills has nothing to scroll to', async ({ mount }) => {
  const map = mount();
  await shown(map);
  const box = map.parentElement!;
  box.style.overflow = 'auto';
  await eventually(() => writtenItems(map).length).toBeGreaterThan(0);
  expect(box.scrollHeight).toBe(map.offsetHeight);
  expect(box.scrollWidth).toBe(map.offsetWidth);
});

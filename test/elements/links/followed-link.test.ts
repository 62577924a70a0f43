// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { followedLink, type FollowedLink } from '../../../src/elements/links/followed-link.ts';
import { drawn, one } from '../fixtures/mounted.ts';

/** What a click on an element of a page asks of the map. */
function clicked(selector: string, init: MouseEventInit = {}, prevented = false) {
  const root = drawn(
    html`<a href="#claim-weir-blocked" data-select><b>denied</b></a>
      <a href="#claims-reedmarsh" data-select="reedmarsh"><s>Show it on the map</s></a>
      <a data-filter="by=upper"><i>by Upper Brook</i></a>
      <a data-filter=""></a>
      <u>no link</u>`,
  );
  const asked: (FollowedLink | null)[] = [];
  root.addEventListener('click', (event) => {
    if (prevented) event.preventDefault();
    asked.push(followedLink(event));
  });
  one(root, selector).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
  );
  return { asked: asked[0], root };
}

test('a link of a claim selects it, whatever in it is clicked', () => {
  const { asked, root } = clicked('b');
  expect(asked!.selecting!.id).toBe('weir-blocked');
  expect(asked!.selecting!.link).toBe(one(root, '[data-select]'));
  expect(asked!.query).toBeNull();
});

test('a link that names what it selects selects that', () => {
  expect(clicked('s').asked!.selecting!.id).toBe('reedmarsh');
});

test('a link with claims filters by them, and an empty one shows all', () => {
  expect(clicked('i').asked).toEqual({ selecting: null, query: 'by=upper' });
  expect(clicked('[data-filter=""]').asked).toEqual({ selecting: null, query: '' });
});

test('anything else asks for nothing to select or to filter by', () => {
  expect(clicked('u').asked).toEqual({ selecting: null, query: null });
});

test.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s the reader wants another tab', (key) => {
  expect(clicked('b', { [key]: true }).asked).toBeNull();
});

test('a click that the page has answered is not the map’s', () => {
  expect(clicked('b', {}, true).asked).toBeNull();
  expect(followedLink(new Event('click'))).toBeNull();
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { filterLink } from '../../src/reading/filter-link.ts';

/** An element with `data-filter`, or without. */
function link(filter?: string): HTMLElement {
  const made = document.createElement('a');
  if (filter !== undefined) made.dataset['filter'] = filter;
  return made;
}

test('gives the query of the innermost link that has one', () => {
  expect(filterLink([link(), link('by=upper'), link('by=lower'), window])).toBe('by=upper');
  expect(filterLink([link('')])).toBe('');
});

test('gives nothing where there is none', () => {
  expect(filterLink([])).toBeNull();
  expect(filterLink([link(), document, window])).toBeNull();
});

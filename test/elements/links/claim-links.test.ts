// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ConflictClaimLinks } from '../../../src/elements/links/claim-links.ts';
import { allWords, mounted, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();
const [, weir, denial] = story.claims;
const permalink = 'https://example.org/map';
const link = 'https://example.org/map#claim=weir-blocked';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function links(
  properties: Partial<ConflictClaimLinks> = {},
): Promise<{ element: ConflictClaimLinks; root: ShadowRoot; said: () => Promise<string> }> {
  const element = await mounted('conflict-claim-links', ConflictClaimLinks, {
    story,
    claim: weir!,
    permalink,
    ...properties,
  });
  const root = element.renderRoot as ShadowRoot;
  return {
    element,
    root,
    said: async () => {
      await element.updateComplete;
      return words(one(root, '[role=status]'));
    },
  };
}

/** Waits until something is said: the clipboard answers later. */
async function saying(said: () => Promise<string>, text: string): Promise<void> {
  await expect.poll(said, { interval: 1 }).toBe(text);
}

/** What is copied from now on; with `refused` the browser does not allow it. */
function clipboard(refused = false): string[] {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return refused ? Promise.reject(new Error('not allowed')) : Promise.resolve();
  });
  return copied;
}

test('without a claim there is nothing to link', async () => {
  const { element, root } = await links({ claim: null });
  expect(root.querySelector('section')).toBeNull();
  Object.assign(element, { claim: weir, story: null });
  await element.updateComplete;
  expect(root.querySelector('section')).toBeNull();
});

test('the link leads to the claim, and the map selects it without leaving the page', async () => {
  const { root } = await links();
  const anchor = one<HTMLAnchorElement>(root, 'a');
  expect(anchor.href).toBe(link);
  expect(anchor.dataset['select']).toBe('weir-blocked');
  expect(one(root, 'section').getAttribute('aria-label')).toBe(
    'Link and citation: Blocking of the weir in Millbridge',
  );
});

test('without a page of its own the link is the page around the map, with the claim in its query', async () => {
  const { root } = await links({ permalink: '' });
  const { searchParams, pathname } = new URL(one<HTMLAnchorElement>(root, 'a').href);
  expect(pathname).toBe(location.pathname);
  expect(searchParams.get('conflict-map')).toBe('two-villages.weir-blocked');
});

test('the article is linked at the claim’s words where its address is known', async () => {
  const outside = (root: ParentNode): HTMLAnchorElement | null =>
    root.querySelector('a[target="_blank"]');
  expect(outside((await links()).root)).toBeNull();
  const known = { ...story, source: { ...story.source, url: 'https://example.org/article' } };
  const anchor = outside((await links({ story: known })).root);
  expect(anchor?.href).toMatch(/^https:\/\/example\.org\/article#:~:text=/);
  expect(anchor?.rel).toBe('noopener');
  const unsafe = { ...story, source: { ...story.source, url: 'javascript:alert(1)' } };
  expect(outside((await links({ story: unsafe })).root)).toBeNull();
});

test('it is cited in three forms, with the day on which it was read', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2022, 0, 31, 23) });
  const { root } = await links();
  expect(allWords(root, '.form h3')).toEqual(['Text', 'BibTeX', 'CSL-JSON']);
  const [text, bibtex, csl] = allWords(root, 'pre');
  expect(text).toMatch(/^Upper Brook’s council: “Lower Brook's millers blocked/);
  expect(text).toContain(`${link} (accessed January 31, 2022).`);
  expect(bibtex).toMatch(/^@misc\{two-villages-weir-blocked,/);
  expect(bibtex).toContain(`url = {${link}}, urldate = {2022-01-31}`);
  const [item] = JSON.parse(csl!) as { URL: string; accessed: unknown }[];
  expect([item?.URL, item?.accessed]).toEqual([link, { 'date-parts': [[2022, 1, 31]] }]);
});

test('a citation can be reached by key, to be scrolled and marked', async () => {
  const { root } = await links();
  for (const [index, form] of [...root.querySelectorAll('pre')].entries()) {
    expect(form.tabIndex).toBe(0);
    expect(form.getAttribute('role')).toBe('group');
    expect(form.getAttribute('aria-label')).toBe(['Text', 'BibTeX', 'CSL-JSON'][index]);
  }
});

test('the link and each form are copied as they stand there, and that is said', async () => {
  const copied = clipboard();
  const { root, said } = await links();
  one(root, '.actions button').click();
  await saying(said, 'The link is copied.');
  one(root, '[aria-label="Copy BibTeX"]').click();
  await saying(said, 'BibTeX is copied.');
  one(root, '[aria-label="Copy CSL-JSON"]').click();
  await saying(said, 'CSL-JSON is copied.');
  const [, bibtex, csl] = [...root.querySelectorAll('pre')].map(({ textContent }) => textContent);
  expect(copied).toEqual([link, bibtex, csl]);
});

test('where copying is not allowed, the text is there to be taken by hand', async () => {
  clipboard(true);
  const { root, said } = await links();
  one(root, '.actions button').click();
  await saying(said, `The browser does not allow copying here. Copy it from this line: ${link}`);
});

test('what was said of one claim is not said of the next', async () => {
  clipboard();
  const { element, root, said } = await links();
  one(root, '.actions button').click();
  await saying(said, 'The link is copied.');
  element.claim = denial!;
  expect(await said()).toBe('');
});

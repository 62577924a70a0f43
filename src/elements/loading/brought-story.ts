import type { Claim, Locator, Story } from '../../story/story.ts';

/** What of a story a page has in its HTML, and its script does not repeat. */
export interface BroughtStory {
  /** The claims' texts, by the claims' ids. */
  claims: Record<string, ClaimText>;
  locator?: Locator | undefined;
}

export interface ClaimText {
  /** All of the excerpt, or only its words. */
  excerpt: Partial<Claim['excerpt']>;
  note: string | undefined;
  /** How it was said, and when, in the article’s words. */
  circumstance: Claim['circumstance'];
  whenWords: Claim['when']['words'];
  /** What is claimed; undefined where the page names who answers instead, and its script has it. */
  summary?: string | undefined;
}

/** What a page brings of a story; null where it does not list every claim. */
export function broughtBy(page: ParentNode, { id, claims }: Story): BroughtStory | null {
  const map = `conflict-map[story="${CSS.escape(id)}"]`;
  const texts: BroughtStory['claims'] = {};
  for (const item of page.querySelectorAll<HTMLElement>(`${map} > .claims [data-claim]`)) {
    const text = (part: string): string | undefined =>
      item.querySelector(`:scope > ${part}`)?.textContent;
    const exact = text('blockquote > p');
    if (exact === undefined) continue;
    const link = item.querySelector(':scope > .claim-head > a');
    texts[item.dataset['claim'] ?? ''] = {
      excerpt: { exact },
      note: text('.claim-note'),
      circumstance: text('.claim-facts > span:not([class]) > bdi') ?? null,
      whenWords: text('.claim-facts > bdi') ?? null,
      summary: link?.querySelector('.claim-who') ? undefined : link?.textContent,
    };
  }
  const complete = ({ id, summary }: Partial<Claim>): boolean => {
    const own = texts[id ?? ''];
    return own !== undefined && (own.summary ?? summary) !== undefined;
  };
  if (!claims.every(complete)) return null;
  const locator = page.querySelector(`${map} > .poster .locator`);
  return { claims: texts, locator: locator ? drawnLocator(locator) : undefined };
}

/** A locator as it is drawn in a page: see mapCorner(). */
function drawnLocator(drawing: Element): Locator {
  const path = (part: string): string =>
    drawing.querySelector(`[data-part="${part}"]`)?.getAttribute('d') ?? '';
  return {
    land: path('land'),
    names: [...drawing.querySelectorAll('text')].map((name) => ({
      text: name.textContent,
      at: [Number(name.getAttribute('x')), Number(name.getAttribute('y'))],
    })),
    frame: path('frame'),
  };
}

/** A story with what a page brings of it. */
export function withBrought(story: Story, { claims: texts, locator }: BroughtStory): Story {
  const claims = story.claims.map((claim) => {
    const text = texts[claim.id];
    if (!text) return claim;
    const { excerpt, note, circumstance, whenWords, summary } = text;
    return {
      ...claim,
      circumstance,
      when: { ...claim.when, words: whenWords },
      summary: summary ?? claim.summary,
      ...(note === undefined ? {} : { note }),
      excerpt: { ...claim.excerpt, ...excerpt },
    };
  });
  return { ...story, ...(locator && { locator }), claims };
}

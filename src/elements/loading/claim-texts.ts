import type { Claim, Story } from '../../story/story.ts';

/** What of a claim a page has in its list, and its script does not repeat. */
export interface ClaimText {
  /** All of the excerpt, or only its words. */
  excerpt: Partial<Claim['excerpt']>;
  note: string | undefined;
}

/** The texts of claims by their ids. */
export type ClaimTexts = Record<string, ClaimText>;

/** The texts of a story as a page's list has them; null where the page does not list every claim. */
export function listedTexts(page: ParentNode, { id, claims }: Story): ClaimTexts | null {
  const texts: ClaimTexts = {};
  const list = `conflict-map[story="${CSS.escape(id)}"] > .claims [data-claim]`;
  for (const item of page.querySelectorAll<HTMLElement>(list)) {
    const text = (part: string): string | undefined =>
      item.querySelector(`:scope > ${part}`)?.textContent;
    const exact = text('blockquote > p');
    if (exact !== undefined)
      texts[item.dataset['claim'] ?? ''] = { excerpt: { exact }, note: text('.claim-note') };
  }
  return claims.every((claim) => texts[claim.id]) ? texts : null;
}

/** A story with its claims' texts. */
export function withTexts(story: Story, texts: ClaimTexts): Story {
  const claims = story.claims.map((claim) => {
    const { excerpt, note } = texts[claim.id] ?? {};
    return {
      ...claim,
      ...(note === undefined ? {} : { note }),
      excerpt: { ...claim.excerpt, ...excerpt },
    };
  });
  return { ...story, claims };
}

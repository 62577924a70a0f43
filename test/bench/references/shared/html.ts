import type { ReferencePlace } from './types.ts';

/** Text that may stand between tags and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What is reported about a place, for its panel. */
export function panelHtml({ name, claims }: ReferencePlace): string {
  const items = claims.map(
    ({ who, summary, excerpt }) =>
      `<li><b>${escaped(who)}</b><p>${escaped(summary)}</p><blockquote>${escaped(excerpt)}</blockquote></li>`,
  );
  return `<h2>${escaped(name)}</h2><ol>${items.join('')}</ol>`;
}

import { PATHS, storyPage } from '../../embed/dialog/addresses.ts';
import { escaped } from '../../story/escaped.ts';
import type { Story } from '../../story/story.ts';
import { correctionText } from '../../words/correction-text.ts';
import * as words from '../../words/words.ts';
import type { SiteOverview } from './site.ts';
import { isoInstant, publishedAt, updatedAt } from './story-dates.ts';

/**
 * A site's stories as an Atom feed (RFC 4287): the day of the article as the one of publication, that of the
 * last correction as the one of change.
 *
 * @param address - the address that the site will have, with a slash at its end: ids and links are absolute
 */
export function atomFeed({ title, language, stories }: SiteOverview, address: string): string {
  const updated = Math.max(...stories.map(updatedAt));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<title>${escaped(title)}</title>`,
    `<id>${escaped(address)}</id>`,
    link('self', 'application/atom+xml', address + PATHS.feed),
    link('alternate', 'text/html', address + PATHS.list),
    `<updated>${isoInstant(updated)}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    ...stories.map((story) => entry(story, address)),
    '</feed>\n',
  ].join('\n');
}

function entry(story: Story, address: string): string {
  const page = address + storyPage(story.id);
  const corrections = (story.corrections ?? []).map((one) => correctionText(one, story));
  return [
    `<entry xml:lang="${escaped(story.language)}">`,
    `<title>${escaped(story.title)}</title>`,
    `<id>${escaped(page)}</id>`,
    link('alternate', 'text/html', page),
    `<published>${isoInstant(publishedAt(story))}</published>`,
    `<updated>${isoInstant(updatedAt(story))}</updated>`,
    ...(story.invented
      ? [`<category term="invented" label="${escaped(words.site.inventedMark)}"/>`]
      : []),
    `<summary>${escaped([story.summary, ...corrections].join(' '))}</summary>`,
    '</entry>',
  ].join('\n');
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}

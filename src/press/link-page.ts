import { html, nothing } from 'lit';
import { claimCard } from '../elements/list/claim-card.ts';
import { sourceText } from '../words/source-text.ts';
import { claimPage, storyPage } from '../embed/dialog/addresses.ts';
import { tag } from '../embed/dialog/html-text.ts';
import { escaped } from '../story/escaped.ts';
import { paletteCss } from '../scene/palette.ts';
import { CARD } from './picture-files.ts';
import { quotesCss } from './prerender.ts';
import type { Story } from '../story/story.ts';
import { type LinkPage, oEmbedPath } from './link-pages.ts';
import { contentSecurityPolicy } from './policy.ts';
import { markup } from './prerender.ts';
import * as words from '../words/words.ts';

/** From the folder of such a page to the site's own. */
const UP = '../../../';

/**
 * The page of one claim or place: what a link to it shows in a feed, a chat or a content management
 * system, and to whoever follows it. It has no script, and leads to the map by a plain link: sent on by
 * itself, whoever fetches it for a preview would arrive at the story, and take that for the claim.
 *
 * The canonical page is the story's. What stands after its `#` tells search engines nothing, but those
 * who make their link from it (Mastodon) still lead to the claim; those who would fetch it instead
 * (Discourse) are told not to.
 *
 * @param site - the address that the site will have, with a slash at its end; without it the addresses
 * in the head are relative, and there is no oEmbed
 * @param css - the styles of a claim's card and of the page
 */
export async function linkPageHtml(
  story: Story,
  page: LinkPage,
  site: string | undefined,
  css: string,
): Promise<string> {
  // The page's only style or script.
  const style = `<style>${paletteCss('body').replaceAll('\n', '')}${css}${quotesCss(story)}</style>`;
  const policy = contentSecurityPolicy(style, { forFrames: false, site });
  return `<!doctype html>
<html lang="${words.language.tag}" dir="${words.language.direction}">
<head>
${tag('meta', { charset: 'utf-8' })}
${tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
${head(story, page, site ?? UP, site !== undefined)}
${style}
</head>
<body>
${await body(story, page)}
</body>
</html>
`;
}

function head(story: Story, page: LinkPage, base: string, known: boolean): string {
  const property = (name: string, content: string): string =>
    tag('meta', { property: name, content });
  const named = (name: string, content: string): string => tag('meta', { name, content });
  const link = (attributes: Record<string, string>): string => tag('link', attributes);
  // It travels without the story's title, which says it, too.
  const description = story.invented
    ? `${words.page.invented} ${page.description}`
    : page.description;
  return [
    named('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escaped(words.linkPage.title(page.title, story.title))}</title>`,
    named('description', description),
    named('color-scheme', 'light dark'),
    link({ rel: 'icon', href: `${UP}icon.svg`, type: 'image/svg+xml' }),
    link({ rel: 'canonical', href: `${base}${storyPage(story.id)}#${page.reading}` }),
    property('og:ignore_canonical', 'true'),
    property('og:type', 'article'),
    property('og:site_name', story.title),
    property('og:title', page.title),
    property('og:description', description),
    ...(known ? [property('og:url', base + page.path)] : []),
    property('og:image', base + page.picture),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', words.map.nameOf(story.title)),
    named('twitter:card', 'summary_large_image'),
    ...(known
      ? [
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            href: base + oEmbedPath(page),
            title: page.title,
          }),
        ]
      : []),
  ].join('\n');
}

function body(story: Story, page: LinkPage): Promise<string> {
  const own = UP + storyPage(story.id);
  const map = `${own}#${page.reading}`;
  return markup(
    html`<header><a href=${own} lang=${story.language} dir="auto">${story.title}</a></header>
      ${story.invented ? html`<p class="invented">${words.page.invented}</p>` : nothing}
      <main>
        <h1 lang=${page.language ?? nothing} dir="auto">${page.title}</h1>
        <ol class="cards">
          ${page.threads.map((thread) =>
            claimCard(thread, {
              story,
              names: 'article',
              anchored: true,
              placed: true,
              level: 2,
              address: ({ id }) => UP + claimPage(story.id, id),
            }),
          )}
        </ol>
        <a class="to-map" href=${map}>${words.linkPage.toMap}</a>
        <a class="picture" href=${map}
          ><img
            src=${UP + page.picture}
            alt=${words.linkPage.picture}
            width=${CARD.width}
            height=${CARD.height}
            loading="lazy"
        /></a>
      </main>
      <footer>${words.linkPage.footer(sourceText(story))}</footer>`,
  );
}

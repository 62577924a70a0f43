import { html, nothing, type TemplateResult } from 'lit';
import { PATHS, storyPage, storyPath } from '../../embed/dialog/addresses.ts';
import { tag } from '../../embed/dialog/html-text.ts';
import { placeName } from '../../scene/marks.ts';
import { paletteCss } from '../../scene/palette.ts';
import { escaped } from '../../story/escaped.ts';
import type { Story } from '../../story/story.ts';
import { placeThreads } from '../../story/threads.ts';
import { correctionDay } from '../../words/correction-text.ts';
import { dayFormat } from '../../words/day-format.ts';
import { isolated } from '../../words/isolated.ts';
import * as words from '../../words/words.ts';
import { CARD, PREVIEW } from '../picture-files.ts';
import { contentSecurityPolicy } from '../policy.ts';
import { markup } from '../prerender.ts';
import type { SiteOverview } from './site.ts';
import { listPath } from './sitemap.ts';
import { isoDay, publishedAt } from './story-dates.ts';

/** How many places the picture of a story names. */
const NAMED = 4;

/** A heading's level: of stories, and of those below another heading. */
type Level = 2 | 3;

/**
 * The list of a site's stories: each with its picture, its title, its days, who reported it and when. It has
 * no script and asks for nothing but its pictures.
 *
 * @param up - the way from the page's folder to the site's own
 * @param css - the styles of the page
 */
export async function storiesPage(
  site: SiteOverview,
  up: './' | '../',
  css: string,
): Promise<string> {
  // The page's only style or script.
  const style = `<style>${paletteCss('body').replaceAll('\n', '')}${css}</style>`;
  const policy = contentSecurityPolicy(style, { forFrames: false, site: site.address });
  return `<!doctype html>
<html lang="${words.language.tag}" dir="${words.language.direction}">
<head>
${tag('meta', { charset: 'utf-8' })}
${tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
${head(site, up)}
${style}
</head>
<body>
${await markup(body(site, up))}
</body>
</html>
`;
}

function head(site: SiteOverview, up: string): string {
  const { title, address, stories } = site;
  const [newest] = stories;
  const picture = newest && storyPath(newest.id, `${CARD.name}.png`);
  const link = (attributes: Record<string, string>): string => tag('link', attributes);
  const meta = (attributes: Record<string, string>): string => tag('meta', attributes);
  return [
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escaped(title)}</title>`,
    meta({ name: 'description', content: words.site.about }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    link({ rel: 'icon', href: `${up}icon.svg`, type: 'image/svg+xml' }),
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: words.site.about }),
    ...(picture === undefined
      ? []
      : [
          meta({ property: 'og:image', content: (address ?? up) + picture }),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
        ]),
    ...(address === undefined
      ? []
      : [
          meta({ property: 'og:url', content: address + listPath(site) }),
          link({ rel: 'canonical', href: address + listPath(site) }),
          link({ rel: 'alternate', type: 'application/atom+xml', href: up + PATHS.feed, title }),
        ]),
  ].join('\n');
}

function body(site: SiteOverview, up: string): TemplateResult {
  const { title, language, address, stories } = site;
  const reported = stories.filter(({ invented }) => !invented);
  const invented = stories.filter((story) => story.invented);
  const list = (some: readonly Story[], level: Level) =>
    html`<ul class="stories">
      ${some.map((story) => html`<li>${storyItem(story, level, up)}</li>`)}
    </ul>`;
  return html`<header>
      <h1 lang=${language} dir="auto">${title}</h1>
      <p>${words.site.about}</p>
    </header>
    <main>
      ${reported.length === 0 ? nothing : list(reported, 2)}
      ${
        invented.length === 0
          ? nothing
          : html`<section class="invented" aria-labelledby="invented">
              <h2 id="invented">${words.site.invented}</h2>
              <p>${words.site.inventedText}</p>
              ${list(invented, 3)}
            </section>`
      }
    </main>
    <footer>
      ${
        address === undefined
          ? nothing
          : html`<p>
              <a href=${up + PATHS.feed} type="application/atom+xml">${words.site.feed}</a>
            </p>`
      }
      <p>
        ${words.site.credits(
          credits(stories),
          html`<a href=${`${up}licences.txt`}>${words.page.licences}</a>`,
        )}
      </p>
    </footer>`;
}

function storyItem(story: Story, level: Level, up: string): TemplateResult {
  const { id, title, summary, language, source, claims, corrections = [], invented } = story;
  const link = html`<a href=${up + storyPage(id)}>${title}</a>`;
  const day = (time: string, text: string) => html`<time datetime=${time}>${text}</time>`;
  const published = publishedAt(story);
  const facts = [
    words.site.reported(
      html`<bdi lang=${language}>${source.publisher}</bdi>`,
      Number.isNaN(Date.parse(source.date))
        ? html`${source.date}`
        : day(isoDay(published), dayFormat(story, true).format(published)),
    ),
    words.counts.claims(claims.length),
    ...corrections
      .slice(-1)
      .map(({ date }) => words.site.corrected(day(date, correctionDay(date, story)))),
  ];
  return html`<article>
    <picture>
      <source
        media="(prefers-color-scheme: dark)"
        srcset=${up + storyPath(id, `${PREVIEW.name}-dark.png`)}
      />
      <img
        src=${up + storyPath(id, `${PREVIEW.name}.png`)}
        alt=${pictureText(story)}
        width=${PREVIEW.width}
        height=${PREVIEW.height}
        loading="lazy"
      />
    </picture>
    <div>
      <p class="days">
        ${invented ? html`<strong>${words.site.inventedMark}</strong>` : nothing}
        <span>${daysText(story)}</span>
      </p>
      ${
        level === 2
          ? html`<h2 lang=${language} dir="auto">${link}</h2>`
          : html`<h3 lang=${language} dir="auto">${link}</h3>`
      }
      <p class="summary" lang=${language} dir="auto">${summary}</p>
      <p class="facts">
        ${facts.map((fact, index) => html` <span>${index === 0 ? nothing : html`<i>· </i>`}${fact}</span>`)}
      </p>
    </div>
  </article>`;
}

/** The days that a story is about, with their year: “27–30 September 2020”. */
function daysText(story: Story): string {
  const [from, to] = story.period;
  const days = dayFormat(story, true);
  const first = from ?? to;
  return first === null ? '' : days.formatRange(first, to ?? first);
}

/** What the picture shows: the places that have claims. */
function pictureText(story: Story): string {
  const names = story.places
    .filter(({ id }) => placeThreads(story, id).length > 0)
    .map((place) => isolated(placeName(place).text));
  return words.site.picture(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}

/** Whom the maps of some stories credit, each once. */
function credits(stories: readonly Story[]): string {
  const all = stories.flatMap(({ basemap }) =>
    basemap.credits.map(({ name, licence }) => words.page.credit(name, licence)),
  );
  return [...new Set(all)].join(', ');
}

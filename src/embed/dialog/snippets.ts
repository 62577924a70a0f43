import { PATHS, claimPage, placePage, storyPage, storyPath } from './addresses.ts';
import { escaped } from '../../story/escaped.ts';
import { tag } from './html-text.ts';
import * as words from '../../words/words.ts';

/** The ways to put the map into a page, in the order in which they are offered: first what works for most. */
export type Way = 'link' | 'resizer' | 'frame' | 'element' | 'text';

/** What a snippet is to show, and where it finds it. */
export interface Snippet {
  /** Address of the site, with a slash at its end. */
  site: string;
  /** Id of the story. */
  story: string;
  title: string;
  /** What the picture shows, for those who do not see it. */
  summary: string;
  /** Outlet and date of the article, ready to read. */
  source: string;
  /** Selection, filter, view and names as an address carries them, without `#`; empty for the opening. */
  reading: string;
  theme: 'auto' | 'light' | 'dark';
  /** CSS pixels; null for as wide as the text around it. */
  width: number | null;
  /** CSS pixels. The height that the frame keeps, or has until its page tells its own. */
  height: number;
}

/** Address of the map alone as the snippet shows it, for frames and links. */
export function embedAddress({ site, story, theme, reading }: Snippet): string {
  return `${site}${storyPage(story)}${PATHS.embed}${theme === 'auto' ? '' : `?theme=${theme}`}${reading === '' ? '' : `#${reading}`}`;
}

/**
 * The address to paste where a link becomes the map or a preview: the page of the chosen claim or
 * place, else of the story. What asks a page for its preview never sees what stands after `#`.
 */
export function linkAddress({ site, story, reading }: Snippet): string {
  const state = new URLSearchParams(reading);
  const [claim, place] = [state.get('claim'), state.get('place')];
  const own = storyPage(story);
  const path =
    claim !== null ? claimPage(story, claim) : place !== null ? placePage(story, place) : own;
  const rest = path === own && reading !== '' ? `#${reading}` : '';
  // As browsers write it: nothing in it can be taken for HTML.
  return new URL(path + rest, site).href;
}

/** What the link's page shows of a snippet: the selection alone. */
export function shownByLink(settings: Snippet): Snippet {
  const state = new URLSearchParams(settings.reading);
  const kept = ['claim', 'place'].flatMap((key) => {
    const id = state.get(key);
    return id === null ? [] : [[key, id]];
  });
  const reading = new URLSearchParams(kept).toString();
  return { ...settings, reading, theme: 'auto', width: null };
}

/** Address of the story's picture in the snippet's colours. */
export function pictureAddress({ site, story, theme }: Snippet): string {
  return site + storyPath(story, `poster-1600${theme === 'dark' ? '-dark' : ''}.png`);
}

/**
 * What to paste into a page: the bare address for `link`, else HTML. Every value is escaped, and the
 * snippet has no script of its own. Where a system removes frames, scripts and elements, a paragraph
 * with a link stays.
 */
export function snippet(way: Way, settings: Snippet): string {
  switch (way) {
    case 'link':
      return linkAddress(settings);
    case 'resizer':
      return `${block(frame(settings, true))}\n${script({ src: settings.site + PATHS.resizer, async: true })}\n${caption(settings)}`;
    case 'frame':
      return `${block(frame(settings, false))}\n${caption(settings)}`;
    case 'element':
      return `${element(settings)}\n${caption(settings)}`;
    case 'text':
      return `${picture(settings)}\n${caption(settings)}`;
  }
}

/**
 * The map in a frame. As a block: themes give a column's width and margins to blocks alone, and an
 * inline frame hangs over. It may write to the clipboard, for “Copy link”.
 */
export function frame(settings: Snippet, fits: boolean): string {
  const { width } = settings;
  const attributes = {
    src: embedAddress(settings),
    title: words.snippet.mapOf(settings.title),
    width: width ?? '100%',
    height: settings.height,
    style: `display:block;border:0${width === null ? '' : ';max-width:100%'}`,
    // For systems that keep no style.
    frameborder: 0,
    loading: 'lazy',
    allow: 'clipboard-write',
    'data-conflict-map': fits,
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

/** WordPress's Twenty Twenty-One takes the column's margins from a frame with a style, but from no `div`. */
function block(html: string): string {
  return `<div>${html}</div>`;
}

/** What stays of each snippet where everything else is removed; else the map's caption. */
function caption(settings: Snippet): string {
  const link = `${tag('a', { href: embedAddress(settings) })}${escaped(settings.title)}</a>`;
  return `<p>${words.snippet.source(link, escaped(settings.source)).join('')}</p>`;
}

function script(attributes: Record<string, string | boolean>): string {
  return `${tag('script', attributes)}</script>`;
}

function element({ site, story, theme, width, reading }: Snippet): string {
  const map = tag('conflict-map', {
    story: site + storyPath(story, 'story.json'),
    opening: reading === '' ? null : reading,
    theme: theme === 'auto' ? null : theme,
    style: width === null ? null : `max-width: ${width}px`,
  });
  return `${script({ type: 'module', src: site + PATHS.element })}\n${map}</conflict-map>`;
}

/**
 * The picture is nearly square: 800 by 820 CSS pixels, with twice as many of its own. It shrinks with
 * its column.
 */
function picture(settings: Snippet): string {
  const shown = Math.min(settings.width ?? 800, 800);
  const image = tag('img', {
    src: pictureAddress(settings),
    alt: words.snippet.mapOf(settings.summary),
    width: shown,
    height: Math.round((shown * 820) / 800),
    style: 'max-width:100%;height:auto',
  });
  return `<p>${tag('a', { href: embedAddress(settings) })}${image}</a></p>`;
}

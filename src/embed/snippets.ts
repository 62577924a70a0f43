import { PATHS, storyPath } from './addresses.ts';

/** The ways to put the map into a page, in the order in which they are offered. */
export type Way = 'frame' | 'resizer' | 'element' | 'text';

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
export function embedAddress({ site, theme, reading }: Snippet): string {
  return `${site}${PATHS.embed}${theme === 'auto' ? '' : `?theme=${theme}`}${reading === '' ? '' : `#${reading}`}`;
}

/** Address of the story's picture in the snippet's colours. */
export function pictureAddress({ site, story, theme }: Snippet): string {
  return site + storyPath(story, `poster-1600${theme === 'dark' ? '-dark' : ''}.png`);
}

/** HTML to paste into a page. Every value is escaped; the snippet has no script of its own. */
export function snippet(way: Way, settings: Snippet): string {
  switch (way) {
    case 'frame':
      return frame(settings, {});
    case 'resizer':
      return `${frame(settings, { 'data-conflict-map': true })}\n${tag('script', { src: settings.site + PATHS.resizer, async: true })}</script>`;
    case 'element':
      return element(settings);
    case 'text':
      return picture(settings);
  }
}

type Attributes = Record<string, string | number | boolean | null>;

function frame(settings: Snippet, more: Attributes): string {
  const attributes = {
    src: embedAddress(settings),
    title: `Map: ${settings.title}`,
    width: settings.width ?? '100%',
    height: settings.height,
    loading: 'lazy',
    frameborder: 0,
    ...more,
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

function element({ site, story, theme, width, reading }: Snippet): string {
  const script = tag('script', { type: 'module', src: site + PATHS.element });
  const map = tag('conflict-map', {
    story: site + storyPath(story, 'story.json'),
    opening: reading === '' ? null : reading,
    theme: theme === 'auto' ? null : theme,
    style: width === null ? null : `max-width: ${width}px`,
  });
  return `${script}</script>\n${map}</conflict-map>`;
}

/** The picture is nearly square: 800 by 820 CSS pixels, with twice as many of its own. */
function picture(settings: Snippet): string {
  const { title, summary, source, width } = settings;
  const shown = Math.min(width ?? 800, 800);
  const link = tag('a', { href: embedAddress(settings) });
  const image = tag('img', {
    src: pictureAddress(settings),
    alt: `Map: ${summary}`,
    width: shown,
    height: Math.round((shown * 820) / 800),
  });
  return `<p>${link}${image}</a></p>\n<p>${link}${escaped(title)}</a>. Source: ${escaped(source)}.</p>`;
}

/** An opening tag. Attributes that are null or false are left out; true ones have no value. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    return [value === true ? key : `${key}="${escaped(String(value))}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

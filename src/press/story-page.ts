import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { PageText } from '../check/page-text.ts';
import { sharedSceneCss } from '../scene/scene-css.ts';
import type { PageStart } from '../site/start-page.ts';
import type { Story } from '../story/story.ts';
import { mapTitle } from '../words/map-title.ts';
import { sourceText } from '../words/source-text.ts';
import { exampleSnippet } from './example-snippet.ts';
import {
  dropUnseenBlanks,
  elementNamed,
  elementsNamed,
  innerText,
  parsedHtml,
  type PlacedElement,
  rawHtml,
  replaceElement,
  writtenHtml,
} from './html-tree.ts';
import { discoveryLink } from './oembed.ts';
import { siteAddress, storyPage } from '../embed/dialog/addresses.ts';
import { pageTextHtml } from './page-text-html.ts';
import { contentSecurityPolicy, type PolicySettings } from './policy.ts';
import {
  bodyStyles,
  type PrerenderedStory,
  storyHtml,
  type StoryHtmlSettings,
} from './prerender.ts';
import { fillShell } from './shell.ts';
import { phraseNodes, shellWords } from './shell-words.ts';
import { socialTags } from './social-tags.ts';
import * as words from '../words/words.ts';

/** A story with the words of its own page; null where it has none. */
export interface PageStory {
  story: Story;
  text: PageText | null;
}

/** Where a page stands. */
export interface PagePlace {
  /** The address that the site will have, where it is known. */
  site?: string | undefined;
  /** The way from the page's folder to the site's own. */
  up?: './' | '../';
  /** Whether the site has other stories, whose list the page links to. */
  others?: boolean;
}

/** By the stories' ids, what a page has inside of `<conflict-map>`. */
export type Contents = ReadonlyMap<string, PrerenderedStory>;

/** The id by which elements find the styles in the page that they share with it. */
export const SHARED_STYLES_ID = 'cm-shared-styles';

/** The id of the styles of a map whose page has the guided reading, which its elements take from there. */
export const GUIDE_STYLES_ID = 'cm-guide-styles';

/**
 * Writes a story into the shell of a page: its words where the shell has `{title}` and other marks, what
 * others show of a link to the page, and the styles of the drawing. The content of `<conflict-map>` comes
 * last, by {@link finishedPage} or {@link sourcePage}.
 *
 * @returns the page and the ids of the stories whose content it wants
 */
export function shellWithStory(
  shell: string,
  { story, text }: PageStory,
  { site, up = './', others = false }: PagePlace = {},
): { page: Root; stories: string[] } {
  const page = parsedHtml(shell);
  fillShell(page, {
    ...shellWords(story, up, others),
    story: story.id,
    title: story.title,
    source: sourceText(story),
    'map-title': mapTitle(story.title),
    description: text?.description ?? story.summary,
    'before-map': introduction(story, text),
    'after-map': afterMap(story, text),
    snippet: exampleSnippet(story, site),
  });
  const tags = [
    ...(site === undefined ? [] : [discoveryLink(story, site)]),
    ...socialTags(story, site, up),
  ];
  if (story.marks) inLanguage(elementNamed(page, 'h1'), story);
  const head = elementNamed(page, 'head');
  head.children.push(...tags.map(({ tag, attrs }) => h(tag, attrs)));
  // The site's first story stands at the site's own address, too.
  if (site !== undefined)
    head.children.push(
      h('link', { rel: 'canonical', href: siteAddress(site) + storyPage(story.id) }),
    );
  if (up !== './')
    for (const { element } of elementsNamed(page, 'conflict-embed'))
      element.properties['site'] = up;
  const stories = maps(page).map(({ element }) => String(element.properties['story']));
  return { page, stories: [...new Set(stories)] };
}

/**
 * The words before the map, of which the first paragraph introduces all: what the map is, and what to do
 * with it. Without words of its own, the story's summary.
 */
function introduction(story: Story, text: PageText | null): ElementContent[] {
  const { summary, guide } = story;
  const nodes = text === null ? [h('p', summary)] : pageTextHtml(text.before);
  const [first] = nodes;
  if (first?.type === 'element' && first.tagName === 'p') {
    first.properties['className'] = ['standfirst'];
    // The first card of the guided reading has this id.
    const reading = h('a', { href: '#step=1' }, words.page.guided(guide.length));
    const what =
      guide.length === 0 ? [words.page.choose] : phraseNodes(words.page.chooseOr(reading));
    if (story.marks) {
      // What we say is a paragraph of its own: it may run the other way.
      for (const node of nodes) if (node.type === 'element') inLanguage(node, story);
      return [first, h('p', { class: 'standfirst screen-only' }, what), ...nodes.slice(1)];
    }
    first.children.push({ type: 'text', value: ' ' }, h('span', { class: 'screen-only' }, what));
  }
  return nodes;
}

function afterMap(story: Story, text: PageText | null): ElementContent[] {
  const nodes = pageTextHtml(text?.after ?? []);
  if (story.marks) for (const node of nodes) if (node.type === 'element') inLanguage(node, story);
  return nodes;
}

/** Marks an element’s text as the story’s. */
function inLanguage({ properties }: Element, { language }: Pick<Story, 'language'>): void {
  properties['lang'] = language;
  properties['dir'] = 'auto';
}

/** The maps of a page that name a story. */
function maps(page: Root): PlacedElement[] {
  return elementsNamed(page, 'conflict-map').filter(
    ({ element }) => element.properties['story'] !== undefined,
  );
}

/** Adds styles to a page's head. */
export function addStyles(page: Root, css: string): void {
  elementNamed(page, 'head').children.push(h('style', css));
}

/**
 * A page as it is served from the sources: the styles behind the drawing are files.
 *
 * @param up - the way from the page's folder to the site's own
 */
export function sourcePage(
  html: string,
  contents: Contents,
  css: readonly string[],
  files: Pick<PageFiles, 'story' | 'basemap'>,
  up = './',
): string {
  const page = parsedHtml(html);
  const links = css.map((href) => h('link', { rel: 'stylesheet', href }));
  const behindDrawing = (positions: string): string =>
    writtenHtml(links) + bodyStyles(sharedSceneCss() + positions);
  for (const { element } of maps(page)) fillMap(element, contents, { behindDrawing, up });
  const start = storiesOf(page, files);
  elementNamed(page, 'body').children.push(
    h('script', { type: 'application/json', dataPage: JSON.stringify(start) }),
  );
  return writtenHtml(page);
}

/** What a page of a site takes from the site's files. */
export interface PageFiles {
  /** The way from the page's folder to the site's own: `./` or `../`. */
  up: string;
  /** The stylesheet at an address in the page. */
  css: (address: string) => string;
  /** Styles of the key, which stands before the drawing. */
  keyCss: string;
  /** Styles behind the drawing; the shared ones are read by the elements, too. */
  sharedCss: string;
  storyCss: string;
  /** Where the page has the guided reading: its styles, and those of the element beside it, which reads them. */
  guideCss: string;
  guidePlaceCss: string;
  /** What starts the page's script, and the addresses of what it loads. */
  startScript: string;
  start: Pick<PageStart, 'typed' | 'engine' | 'failures'>;
  /** The address of a story's file, and of its basemap's. */
  story: (id: string) => string;
  basemap: (id: string) => string;
  /** A script at the page's end. */
  endScript: string | null;
}

/**
 * A page of a site: its styles inside of it, so that no paint waits for a file, its script started once it
 * is painted, and its policy before everything else.
 */
export function finishedPage(
  html: string,
  contents: Contents,
  files: PageFiles,
  policy: PolicySettings,
): string {
  const page = parsedHtml(html);
  dropUnseenBlanks(page);
  const head = elementNamed(page, 'head');
  const body = elementNamed(page, 'body');
  const guided = maps(page).some(({ element }) => isGuided(element));
  const start = startElement(page, files);
  const behindDrawing = (positions: string): string =>
    bodyStyles(files.sharedCss + sharedSceneCss(), SHARED_STYLES_ID) +
    (guided ? bodyStyles(files.guidePlaceCss, GUIDE_STYLES_ID) + bodyStyles(files.guideCss) : '') +
    bodyStyles(files.storyCss + positions) +
    start;
  // Each story of the page names its styles; once is enough. A page without one has them at its end.
  const [first, ...others] = maps(page);
  if (first) {
    fillMap(first.element, contents, { behindDrawing, up: files.up });
    first.element.children.unshift(rawHtml(bodyStyles(files.keyCss)));
  } else body.children.push(rawHtml(behindDrawing('')));
  for (const { element } of others)
    fillMap(element, contents, { behindDrawing: bodyStyles, up: files.up });
  if (files.endScript !== null) body.children.push(h('script', files.endScript));
  inlineStyles(head, files.css);
  const tiled = maps(page).some(
    ({ element }) => contents.get(String(element.properties['story']))?.tiled === true,
  );
  addPolicy(page, head, { ...policy, tiled });
  return writtenHtml(page);
}

/** Whether a page has the guided reading of its map. */
function isGuided({ properties }: Element): boolean {
  return properties['guide'] === 'page';
}

function fillMap(
  map: Element,
  contents: Contents,
  settings: Pick<StoryHtmlSettings, 'behindDrawing' | 'up'>,
): void {
  const { story } = map.properties;
  const content = contents.get(String(story));
  if (!content) throw new Error(`The page has a map of the unknown story “${String(story)}”.`);
  map.children = [rawHtml(storyHtml(content, { guided: isGuided(map), ...settings }))];
}

/** Takes the page's script out of it, and writes what will start it. */
function startElement(page: Root, files: PageFiles): string {
  const script = elementsNamed(page, 'script').find(
    ({ element }) => element.properties['type'] === 'module',
  );
  if (!script) throw new Error('The page has no script.');
  replaceElement(script);
  const start: PageStart = {
    script: String(script.element.properties['src']),
    fonts: fontsAddress(page),
    ...storiesOf(page, files),
    ...files.start,
  };
  return writtenHtml([h('script', { dataPage: JSON.stringify(start) }, files.startScript)]);
}

/** Where the stories of a page's maps are, and what they are drawn on. */
function storiesOf(
  page: Root,
  { story, basemap }: Pick<PageFiles, 'story' | 'basemap'>,
): Pick<PageStart, 'stories' | 'basemaps'> {
  const ids = [...new Set(maps(page).map(({ element }) => String(element.properties['story'])))];
  return {
    stories: Object.fromEntries(ids.map((id) => [id, story(id).replace(/story\.js$/, '')])),
    basemaps: ids.map(basemap),
  };
}

/** The stylesheet of the fonts, which a page without scripts loads by itself. */
function fontsAddress(page: Root): string {
  for (const { element } of elementsNamed(page, 'noscript'))
    for (const child of element.children)
      if (child.type === 'element' && child.tagName === 'link')
        return String(child.properties['href']);
  throw new Error('The page names no stylesheet of fonts.');
}

/** Puts all styles of the head into one element at its end. */
function inlineStyles(head: Element, css: PageFiles['css']): void {
  let styles = '';
  head.children = head.children.filter((child) => {
    if (child.type !== 'element') return true;
    if (child.tagName === 'style') styles += innerText(child);
    else if (child.tagName === 'link' && String(child.properties['rel']) === 'stylesheet')
      styles += css(String(child.properties['href']));
    else return true;
    return false;
  });
  head.children.push(h('style', styles));
}

/** Behind the encoding, which comes first. */
function addPolicy(page: Root, head: Element, settings: PolicySettings): void {
  const content = contentSecurityPolicy(writtenHtml(page), settings);
  head.children.splice(1, 0, h('meta', { httpEquiv: 'Content-Security-Policy', content }));
}

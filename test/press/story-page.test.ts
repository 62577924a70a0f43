import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { checkPageText } from '../../src/check/page-text.ts';
import { writtenHtml } from '../../src/press/html-tree.ts';
import type { PrerenderedStory } from '../../src/press/prerender.ts';
import {
  addStyles,
  finishedPage,
  type PageFiles,
  type PageStory,
  shellWithStory,
  sourcePage,
} from '../../src/press/story-page.ts';
import { pageFailures } from '../../src/words/page-failures.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { sharedSceneCss } from '../../src/scene/scene-css.ts';

const story = await karabakhStory();
const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{map-title}</title>
    <meta name="description" content="{description}" />
    <link rel="stylesheet" href="./assets/site.css" />
  </head>
  <body>
    <h1>{title}</h1>
    {before-map}
    <conflict-map story="{story}" guide="page"></conflict-map>
    {after-map}
    <pre>{snippet}</pre>
    <script type="module" src="./assets/reader.js"></script>
  </body>
</html>`;

/** Content with what a parser would write anew: it has to stay as it is. */
const content: PrerenderedStory = {
  key: '<dl slot="key"></dl>',
  drawing: '<div class="poster"><svg><path d="M0 0"/></svg>',
  positions: '.ps0{}',
  signs: '<p>&quot;signs&quot;</p><!--lit-part--></div>',
  timeline: '<div slot="timeline"></div>',
  guide: '<ol class="guide-steps"></ol>',
  content: '<template shadowrootmode="open"><slot></slot></template>',
  css: 'conflict-map{--cm-paper:#fff}',
  italics: ['', ''],
};
const contents = new Map([[story.id, content]]);

const files: PageFiles = {
  up: './',
  css: (address) => `/* ${address} */`,
  guideCss: '.guide-steps{margin:0}',
  guidePlaceCss: ':host([guide=page]) .map{margin:0}',
  keyCss: '.key{}',
  sharedCss: '.claim{}',
  storyCss: '@media (width<=9px){a{b:c}}',
  startScript: 'start(1<2&&3)',
  start: {
    typed: './assets/typed.css',
    engine: ['./assets/engine.js'],
    failures: pageFailures(['Chrome 120']),
  },
  story: (id) => `./assets/${id}.story.js`,
  basemap: (id) => `./assets/ground-of-${id}.js`,
  endScript: null,
};

const FONTS = '<noscript><link href="./assets/fonts.css" rel="stylesheet"></noscript></head>';

/** The shell with the story, as Vite gets it and as it gives it back. */
function shell(own: Partial<PageStory> = {}, html = SHELL): string {
  const { page, stories } = shellWithStory(html, { story, text: null, ...own });
  expect(stories).toEqual(html.includes('{story}') ? [story.id] : []);
  addStyles(page, content.css);
  return writtenHtml(page).replace('</head>', FONTS);
}

function document(html: string): Document {
  return new JSDOM(html).window.document;
}

function finished(html = shell(), own: Partial<PageFiles> = {}): string {
  return finishedPage(html, contents, { ...files, ...own }, { forFrames: false, site: undefined });
}

test('the page for frames says first what it is, by whom and of which day', () => {
  const { body } = document(shell({}, readFileSync('embed.html', 'utf8')));
  const [heading, status] = body.querySelectorAll('main > :is(h1, p)');
  expect(heading!.textContent).toBe(story.title);
  expect(status!.textContent).toBe(
    'What one article reports; nothing is verified. TRTWorld and agencies, 30 September 2020',
  );
  expect(status!.nextElementSibling!.localName).toBe('conflict-map');
});

/** What a page tells its readers to do. */
const DO = 'Choose a sign to read the article’s own words, or read it in 9 short steps.';

describe('a shell with a story', () => {
  const checked = checkPageText(
    {
      file: 'text.md',
      text: "---\ndescription: 'Described.'\n---\n\nFirst.\n\nSee [it](#claim=terter-artillery).\n\n---\n\nLast.\n",
    },
    story.claims.map(({ id }) => id),
  );

  test('has its words, around the map', () => {
    const page = document(shell({ text: checked.text }));
    expect(page.title).toBe('Map: Karabakh, 27 to 30 September 2020, who says what');
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'Described.',
    );
    const around = [...page.querySelectorAll('p, conflict-map')].map(
      ({ localName, className, textContent }) => [localName, className, textContent],
    );
    expect(around).toEqual([
      ['p', 'standfirst', `First. ${DO}`],
      ['p', '', 'See it.'],
      ['conflict-map', '', ''],
      ['p', '', 'Last.'],
    ]);
    expect(page.querySelector('a[data-claim]')?.getAttribute('href')).toBe(
      '#claim-terter-artillery',
    );
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(
      story.title,
    );
  });

  test('has its summary where the page has no text of its own', () => {
    const page = document(shell());
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      story.summary,
    );
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      `${story.summary} ${DO}`,
    ]);
    expect(page.querySelector('.standfirst a')?.getAttribute('href')).toBe('#step=1');
  });

  test('offers no guided reading where the story has none', () => {
    const page = document(shell({ story: { ...story, guide: [] } }));
    expect(page.querySelector('.standfirst')?.textContent).toBe(
      `${story.summary} Choose a sign to read the article’s own words.`,
    );
    expect(page.querySelector('.standfirst a')).toBeNull();
  });

  test('tells others of its oEmbed answer where the site’s address is known', () => {
    const { page } = shellWithStory(
      SHELL,
      { story, text: null },
      { site: 'https://maps.example/' },
    );
    const link = document(writtenHtml(page)).querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`https://maps.example/stories/${story.id}/oembed.json`);
  });
});

describe('a finished page', () => {
  const html = finished();
  const page = document(html);

  test('has what is prerendered byte for byte, in the order in which it is seen', () => {
    const [before, rest] = html.split(content.drawing);
    expect(before).toMatch(
      /<conflict-map story="karabakh-2020" guide="page"><svg[^>]*><style>\.key\{\}<\/style><\/svg><dl slot="key"><\/dl>$/,
    );
    expect(rest).toContain(
      `${content.signs}${content.timeline}${content.guide}${content.content}<conflict-embed slot="share"></conflict-embed></conflict-map>`,
    );
    const [behind = ''] = rest!.split(content.signs);
    expect(behind).toMatch(/^<svg.*<svg.*<script.*<\/script>$/s);
  });

  test('has all styles of its head in one element at its end', () => {
    const styles = [...page.head.querySelectorAll('style')].map(({ textContent }) => textContent);
    expect(styles).toEqual([`/* ./assets/site.css */${content.css}`]);
    expect(page.head.lastElementChild?.localName).toBe('style');
    expect(page.querySelectorAll('head > link[rel=stylesheet]')).toHaveLength(0);
  });

  test('names what its script starts, and has no other script', () => {
    const [script, ...others] = page.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(script?.textContent).toBe(files.startScript);
    expect(JSON.parse(script?.dataset['page'] ?? '')).toEqual({
      script: './assets/reader.js',
      fonts: './assets/fonts.css',
      stories: { 'karabakh-2020': './assets/karabakh-2020.' },
      basemaps: ['./assets/ground-of-karabakh-2020.js'],
      ...files.start,
    });
  });

  test('has its policy behind the encoding, with a hash of each of its scripts and styles', () => {
    const [charset, policy] = page.head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    const inline = [...page.querySelectorAll('script, style')].map(
      ({ textContent }) => textContent,
    );
    expect(inline).toHaveLength(7);
    for (const text of inline)
      expect(policy?.getAttribute('content')).toContain(
        createHash('sha256').update(text).digest('base64'),
      );
  });

  test('has the styles of the guided reading where it has one, those of the element by their id', () => {
    const read = page.querySelector('#cm-guide-styles style')?.textContent;
    expect(read).toBe(files.guidePlaceCss);
    expect(html).toContain(files.guideCss);
    const without = finished(shell({}, SHELL.replace(' guide="page"', '')));
    expect(without).not.toContain('cm-guide-styles');
    expect(without).not.toContain(files.guideCss);
  });

  test('has styles once for two maps of it, and at its end without a map', () => {
    const map = '<conflict-map story="{story}"></conflict-map>';
    const two = document(finished(shell({}, SHELL.replace('<h1>', `${map}<h1>`))));
    expect(two.querySelectorAll('.poster')).toHaveLength(2);
    expect(two.querySelectorAll('.guide-steps')).toHaveLength(1);
    expect(two.querySelectorAll('#cm-shared-styles')).toHaveLength(1);
    const none = SHELL.replace(/<conflict-map.*<\/conflict-map>/, '<hr>');
    expect(document(finished(shell({}, none))).body.lastElementChild?.localName).toBe('script');
  });

  test('ends with its last script', () => {
    const last = document(finished(shell(), { endScript: 'end()' })).body.lastElementChild;
    expect(last?.textContent).toBe('end()');
  });

  test('needs a script, a stylesheet of fonts, and the stories that it names', () => {
    expect(() => finished(shell({}, SHELL.replace(/<script.*<\/script>/, '')))).toThrow(
      'no script',
    );
    expect(() => finished(shell().replace(FONTS, '</head>'))).toThrow('no stylesheet of fonts');
    expect(() => finished(shell().replace(`story="${story.id}"`, 'story="elsewhere"'))).toThrow(
      'a map of the unknown story “elsewhere”',
    );
  });
});

test('a page from the sources keeps its scripts and styles, and has those of labels and signs', () => {
  const html = sourcePage(shell(), contents, ['./shared.css', './story.css'], files);
  expect(html).toContain(
    `${content.drawing}<link rel="stylesheet" href="./shared.css"><link rel="stylesheet" href="./story.css"><svg`,
  );
  expect(html).toContain(
    `${sharedSceneCss().replaceAll('&', '&amp;')}${content.positions}</style></svg>${content.signs}`,
  );
  expect(document(html).querySelector('script')?.getAttribute('src')).toBe('./assets/reader.js');
  expect(html).not.toContain('Content-Security-Policy');
});

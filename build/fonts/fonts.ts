import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { SANS, SERIF, STAND_IN } from '../../src/scene/typefaces.ts';
import { wayUp } from '../page-files.ts';
import { storyIds } from '../project-stories.ts';
import { type PageContents, storyOfPage } from '../story-pages.ts';
import {
  charactersIn,
  charactersOf,
  cutFont,
  faceCss,
  FEATURES_AT_FIRST,
  fontCharacters,
  type FontSource,
  isInRange,
  unicodeRange,
} from './cut-fonts.ts';
import { type StoryFonts, storyFonts, storyFontTags } from './story-fonts.ts';

const require = createRequire(import.meta.url);

const faces = [
  { family: SANS, font: 'noto-sans', weight: '400', style: 'normal' },
  { family: SANS, font: 'noto-sans', weight: '700', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '400', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '700', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '400', style: 'italic' },
];

/** Printable ASCII, and what a text may need at any time. */
const ALWAYS = `${String.fromCodePoint(
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
)}\u00a0\u202f“”‘’–—…·°²³×−©`;

/** What maps show of the upright faces at first sight; names and days alone are bold. */
const AT_FIRST: Record<string, RegExp> = {
  400: /[A-Za-z0-9 \u00a0(),\-./:;?'©·“”’–…²°]/,
  700: /[A-Za-z0-9 \u00a0,\-.?’–]/,
};

/** The files of the typefaces: Noto for Latin, Cyrillic and Armenian; there is no Armenian italic. */
export function fontSources(): FontSource[] {
  return faces.flatMap(({ font, ...face }) =>
    [
      ...['latin', 'latin-ext', 'cyrillic'].map((part) => ({ font, part })),
      ...(face.style === 'normal' ? [{ font: `${font}-armenian`, part: 'armenian' }] : []),
    ].map(({ font, part }) => {
      const parts = require(`@fontsource/${font}/unicode.json`) as Record<string, string>;
      const unicodeRange = parts[part];
      if (!unicodeRange) throw new Error(`The package of ${font} has no part “${part}”.`);
      const name = `${font}-${part}-${face.weight}-${face.style}`;
      return { ...face, name, file: `@fontsource/${font}/files/${name}.woff2`, unicodeRange };
    }),
  );
}

/**
 * Declares the map's typefaces in the built pages, with files of this site only. What the pages
 * and the map show is drawn from small files, cut to the characters that occur in the pages and in
 * the modules; any other character that a reader types from whole files, fetched only then, which a
 * stylesheet of their own declares: pages ask for it when a hand comes to them.
 *
 * They come with a stylesheet that the page asks for once it is painted: each font that arrives has all
 * text laid out again. In the page itself stand their stand-ins. Headings and quotations are in a font
 * that the reader has: one that comes would break their lines elsewhere.
 *
 * Letters of other scripts come with the pages of the stories that have them ({@link storyFonts}).
 *
 * In development the component declares the whole files itself.
 *
 * @param contents - what the pages show inside of their maps, once they are transformed
 */
export function selfHostedFonts(contents: PageContents): Plugin[] {
  const shown = charactersOf(ALWAYS);
  const ofStories = new Map<string, StoryFonts>();
  /** The stylesheets that come later, by story: each map's figures and waters have an italic of their own. */
  const laterFiles = new Map<string, string>();
  return [
    {
      name: 'font-characters',
      apply: 'build',
      transform: {
        filter: { id: { exclude: /\/node_modules\// } },
        handler(code) {
          for (const character of charactersOf(code)) shown.add(character);
        },
      },
      transformIndexHtml: {
        order: 'pre',
        handler(page) {
          for (const character of charactersOf(page)) shown.add(character);
        },
      },
      async generateBundle() {
        for (const text of [...contents.values()].flatMap((parts) =>
          Object.values({ ...parts })
            .flat()
            .filter((part) => typeof part === 'string'),
        ))
          for (const character of charactersOf(text)) shown.add(character);
        const emit = (name: string, source: Uint8Array | string): string =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        /** Declares a face in parts, each in a file of its own: what is seen first, part by part, and the rest. */
        const inParts = async (
          source: FontSource,
          font: Buffer,
          characters: readonly string[],
          first: readonly ((character: string) => boolean)[],
        ): Promise<string[]> => {
          const css: string[] = [];
          let left = characters;
          for (const isInPart of [...first, null]) {
            const part = isInPart ? left.filter(isInPart) : left;
            left = left.filter((character) => !part.includes(character));
            if (part.length === 0) continue;
            const features = isInPart ? FEATURES_AT_FIRST[source.style] : undefined;
            const file = emit(
              `${source.name}-cut.woff2`,
              await cutFont(font, part.join(''), features),
            );
            css.push(faceCss({ ...source, unicodeRange: unicodeRange(part) }, beside(file)));
          }
          return css;
        };
        const italicCss = new Map<string, string[]>();
        const whole: { source: FontSource; file: string; has: Set<string> }[] = [];
        const cut: string[] = [];
        const drawn = new Set<string>();
        for (const source of fontSources().filter(isOnTheMap)) {
          const font = await readFile(require.resolve(source.file));
          const has = await fontCharacters(font);
          if (source.family === SANS) {
            whole.push({ source, file: emit(`${source.name}.woff2`, font), has });
          }
          const candidates = [...shown].filter(
            (character) =>
              isInRange(character, source.unicodeRange) && !drawn.has(faceOf(source) + character),
          );
          const characters = candidates.filter((character) => has.has(character));
          if (characters.length === 0) continue;
          for (const character of characters) drawn.add(faceOf(source) + character);
          const parts = (first: readonly ((character: string) => boolean)[]) =>
            inParts(source, font, characters, first);
          if (source.style === 'italic')
            for (const [id, { italics }] of contents) {
              const first = italics.map((text) => (character: string) => text.includes(character));
              italicCss.set(id, [...(italicCss.get(id) ?? []), ...(await parts(first))]);
            }
          else
            cut.push(
              ...(await parts([(character) => AT_FIRST[source.weight]?.test(character) === true])),
            );
        }
        const plain = faceOf({ family: SANS, weight: '400', style: 'normal' });
        for (const id of await storyIds())
          ofStories.set(id, await storyFonts(id, (one) => drawn.has(plain + one), emit));
        // A script that asks for a font gets every face of the character: the whole ones have the
        // rest. A line break in the page's source would ask too.
        const wholeCss = whole.map(({ source, file, has }) => {
          const rest = charactersIn(source.unicodeRange).filter(
            (character) =>
              has.has(character) &&
              !/\p{C}/u.test(character) &&
              !drawn.has(faceOf(source) + character),
          );
          return faceCss({ ...source, unicodeRange: unicodeRange(rest) }, beside(file));
        });
        emit('typed.css', wholeCss.join(''));
        for (const id of contents.keys()) {
          const css = [...cut, ...(italicCss.get(id) ?? [])].join('');
          laterFiles.set(id, emit('fonts.css', css));
        }
      },
    },
    {
      name: 'font-faces',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: async (_, { path }) => {
          const story = (await storyOfPage(path)) ?? '';
          const href = wayUp(path) + (laterFiles.get(story) ?? '');
          return [
            { tag: 'style', children: standIns(), injectTo: 'head' },
            ...storyFontTags(ofStories.get(story), wayUp(path)),
            {
              tag: 'noscript',
              children: [{ tag: 'link', attrs: { href, rel: 'stylesheet' } }],
              injectTo: 'head',
            },
          ];
        },
      },
    },
  ];
}

/** Upright serif in the plain weight is in quotations alone. */
function isOnTheMap({ family, weight, style }: FontSource): boolean {
  return family === SANS || weight === '700' || style === 'italic';
}

/** The address of a file of the bundle for the stylesheet beside it. */
function beside(file: string): string {
  return `./${basename(file)}`;
}

function faceOf({
  family,
  weight,
  style,
}: Pick<FontSource, 'family' | 'weight' | 'style'>): string {
  return `${family} ${weight} ${style} `;
}

/**
 * The faces that labels are drawn in until their own are there: Arial, or the same shapes under another
 * name, scaled to the width and height of Noto's Latin letters, so that little moves then.
 */
function standIns(): string {
  const faces = Object.entries(STAND_INS).map(([weight, { fonts, width }]) => {
    const percent = (value: number): string => `${((100 * value) / width).toFixed(2)}%`;
    const descriptors = [
      `font-family:"${STAND_IN}"`,
      `font-weight:${weight}`,
      `src:${fonts.map((font) => `local("${font}")`).join(',')}`,
      `size-adjust:${(100 * width).toFixed(2)}%`,
      `ascent-override:${percent(1.069)}`,
      `descent-override:${percent(0.293)}`,
      'line-gap-override:0%',
    ];
    return `@font-face{${descriptors.join(';')}}`;
  });
  return faces.join('');
}

/**
 * By weight: fonts like Arial, and how much wider Noto sets the texts on the map and around it: so much that
 * none begins three pixels from where it does in Noto, from where browsers count a shift.
 */
const STAND_INS: Record<string, { fonts: string[]; width: number }> = {
  400: { fonts: ['Arial', 'Liberation Sans', 'Arimo'], width: 1.0511 },
  700: { fonts: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 1.0491 },
};

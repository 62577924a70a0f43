import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { HtmlTagDescriptor } from 'vite';
import { readFont } from '../../src/picture/font-parts.ts';
import {
  ALL_SCRIPT_FONTS,
  type ScriptFont,
  scriptFontFile,
  scriptFontsFor,
} from '../../src/picture/script-fonts.ts';
import { SANS, SERIF } from '../../src/scene/typefaces.ts';
import { charactersOf, faceCss, KEPT_NAMES, subsetFont, unicodeRange } from './cut-fonts.ts';
import { storyFolder } from '../project-stories.ts';

const require = createRequire(import.meta.url);

/** The letters of a story in other scripts than those of the site’s own fonts. */
export interface StoryFonts {
  faces: { weight: '400' | '700'; file: string; unicodeRange: string }[];
}

/** Where the script has no serif and no slant of its own, the plain letters stand for both. */
const STYLES = {
  400: [
    { family: SANS, style: 'normal' },
    { family: SERIF, style: 'italic' },
  ],
  700: [
    { family: SANS, style: 'normal' },
    { family: SERIF, style: 'normal' },
  ],
} as const;

/**
 * Cuts the fonts of a story: whatever its files say in letters that the site’s own fonts do not draw.
 *
 * @param isDrawn - whether the site’s own fonts draw a character
 * @param emit - adds a file to the site, and says its name there
 */
export async function storyFonts(
  id: string,
  isDrawn: (character: string) => boolean,
  emit: (name: string, source: Uint8Array) => string,
): Promise<StoryFonts> {
  const { language, characters } = await charactersOfStory(id);
  let open = [...characters].filter((one) => !isDrawn(one) && !/\s/u.test(one));
  const faces: StoryFonts['faces'] = [];
  for (const font of scriptFontsFor(language)) {
    if (open.length === 0) break;
    const { covers } = await readFont(require.resolve(scriptFontFile(font, '400')));
    const own = open.filter((one) => covers.has(one.codePointAt(0) ?? 0));
    if (own.length === 0) continue;
    open = open.filter((one) => !own.includes(one));
    for (const weight of ['400', '700'] as const) {
      const name = `${id}${cutName(font, weight)}.woff2`;
      const file = emit(name, await cutScript(font, weight, own.join('')));
      faces.push({ weight, file, unicodeRange: unicodeRange(own) });
    }
  }
  return { faces };
}

/** How the name of a cut file ends. */
function cutName({ part }: ScriptFont, weight: '400' | '700'): string {
  return `-${part}-${weight}-cut`;
}

/** The packages' files from which files of a bundle are cut. */
export function storyFontFiles(bundled: readonly string[]): string[] {
  return ALL_SCRIPT_FONTS.flatMap((font) =>
    (['400', '700'] as const)
      .filter((weight) => bundled.some((name) => name.includes(cutName(font, weight))))
      .map((weight) => scriptFontFile(font, weight)),
  );
}

/** All that a story’s files say. Its article is no part of its pages. */
async function charactersOfStory(
  id: string,
): Promise<{ language: string; characters: Set<string> }> {
  const folder = storyFolder(id);
  const names = (await readdir(folder)).filter((name) => /\.(json|geojson|md)$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const story = JSON.parse(await readFile(join(folder, 'story.json'), 'utf8')) as {
    language: string;
  };
  return { language: story.language, characters: charactersOf(texts.join('')) };
}

/** With all features: scripts join, reorder and place their letters by them. */
function cutScript(font: ScriptFont, weight: '400' | '700', characters: string): Promise<Buffer> {
  return readFile(require.resolve(scriptFontFile(font, weight))).then((whole) =>
    subsetFont(whole, characters, {
      targetFormat: 'woff2',
      noHinting: true,
      preserveNameIds: KEPT_NAMES,
    }),
  );
}

/**
 * What a page of the story has in its head. Such a page is in one typeface, for the serif that readers have
 * lacks letters of these scripts; its plain letters are fetched at once, as readers cannot read without them.
 *
 * @param up - the way from the page's folder to the site's own
 */
export function storyFontTags(fonts: StoryFonts | undefined, up: string): HtmlTagDescriptor[] {
  if (fonts === undefined || fonts.faces.length === 0) return [];
  const faces = fonts.faces.flatMap(({ weight, file, unicodeRange }) =>
    STYLES[weight].map((style) => faceCss({ ...style, weight, unicodeRange }, up + file)),
  );
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };
  return [
    ...fonts.faces
      .filter(({ weight }) => weight === '400')
      .map(({ file }): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { ...attrs, href: up + file },
        injectTo: 'head',
      })),
    {
      tag: 'style',
      children: `${faces.join('')}:root{--serif:var(--sans)}:root :is(pre,code){font-family:monospace,var(--sans)}`,
      injectTo: 'head',
    },
  ];
}

import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { pictureCredits } from '../elements/downloads/picture-credits.ts';
import { sourceText } from '../words/source-text.ts';
import { siteAddress, storyPath } from '../embed/dialog/addresses.ts';
import { oEmbed, type Provider } from './oembed.ts';
import type { Basemap } from '../scene/basemap.ts';
import { placePictures } from './place-pictures.ts';
import { linkPageHtml } from './link-page.ts';
import { linkPages, oEmbedPath } from './link-pages.ts';
import type { Story } from '../story/story.ts';

/** A file of the site, below its address. */
export interface SiteFile {
  path: string;
  source: string | Uint8Array;
}

/**
 * The pages for links to a story's claims and places, with their pictures, and their oEmbed answers
 * where the site's address is known.
 */
export async function linkPageFiles(
  story: Story,
  basemap: Basemap,
  provider: Provider | undefined,
): Promise<SiteFile[]> {
  const site = provider && siteAddress(provider.address);
  const css = await styles();
  const pages = linkPages(story).map(async (page): Promise<SiteFile[]> => {
    const html = await linkPageHtml(story, page, site, css);
    const files: SiteFile[] = [{ path: page.path, source: html }];
    if (provider) {
      const answer = oEmbed(story, provider, sourceText(story), page);
      files.push({ path: oEmbedPath(page), source: `${JSON.stringify(answer)}\n` });
    }
    return files;
  });
  const texts = { title: story.title, credits: pictureCredits(story) };
  const pictures = (await placePictures(story, basemap, texts)).map(({ name, data }) => ({
    path: storyPath(story.id, `place/${name}`),
    source: data,
  }));
  return [...(await Promise.all(pages)).flat(), ...pictures];
}

/** The styles of a claim's card and of the page. */
function styles(): Promise<string> {
  return minifiedCss(
    'src/scene/voice-colours.css',
    'src/elements/shared/styles/claim-card.css',
    PLAIN_CSS,
    'src/press/link-page.css',
  );
}

/** What the pages without a map have alike. */
export const PLAIN_CSS = 'src/press/plain-page.css';

/** The styles of these files, in their order, as small as they get. */
export async function minifiedCss(...files: string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return transform({ filename: files.at(-1) ?? '', code: Buffer.concat(texts), minify: true })
    .code.toString()
    .trim();
}

import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { pictureCredits } from './src/components/picture-credits.ts';
import { sourceText } from './src/components/source-text.ts';
import { siteAddress, storyPath } from './src/embed/addresses.ts';
import { oEmbed } from './src/embed/oembed.ts';
import type { Basemap } from './src/layers/basemap.ts';
import { placePictures } from './src/poster/place-pictures.ts';
import { linkPageHtml } from './src/site/link-page.ts';
import { linkPages, oEmbedPath } from './src/site/link-pages.ts';
import type { Story } from './src/story/story.ts';
import { contentSecurityPolicy } from './vite.policy.ts';

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
  siteUrl: string | undefined,
): Promise<SiteFile[]> {
  const site = siteUrl === undefined ? undefined : siteAddress(siteUrl);
  const css = await styles();
  const pages = linkPages(story).map(async (page): Promise<SiteFile[]> => {
    const html = await linkPageHtml(story, page, site, css);
    const files: SiteFile[] = [{ path: page.path, source: withPolicy(html, site) }];
    if (site !== undefined) {
      const answer = oEmbed(story, site, sourceText(story), page);
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

/** The styles of a claim's card and of the page, as small as they get. */
async function styles(): Promise<string> {
  const files = ['src/components/claim-card.css', 'src/site/link-page.css'];
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return transform({ filename: 'link-page.css', code: Buffer.concat(texts), minify: true })
    .code.toString()
    .trim();
}

function withPolicy(html: string, site: string | undefined): string {
  const policy = contentSecurityPolicy(html, { forFrames: false, site });
  return html.replace(
    '<meta charset="utf-8">',
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

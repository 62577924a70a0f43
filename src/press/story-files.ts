import { pictureCredits } from '../elements/downloads/picture-credits.ts';
import { storyPath } from '../embed/dialog/addresses.ts';
import type { Basemap } from '../scene/basemap.ts';
import type { Story } from '../story/story.ts';
import { sourceText } from '../words/source-text.ts';
import { linkPageFiles, type SiteFile } from './link-page-files.ts';
import { oEmbed, type Provider } from './oembed.ts';
import { pictureFiles } from './picture-files.ts';

/**
 * What a site has of a story beside its pages and its data: pictures, the pages for links, and its oEmbed
 * answer where the site's address is known. For Node.
 */
export async function storyFiles(
  story: Story,
  basemap: Basemap,
  site: Provider | undefined,
): Promise<SiteFile[]> {
  const texts = { title: story.title, credits: pictureCredits(story) };
  const pictures = await pictureFiles(story, basemap, texts);
  return [
    ...pictures.map(({ name, data }) => ({ path: storyPath(story.id, name), source: data })),
    ...(await linkPageFiles(story, basemap, site)),
    ...(site === undefined
      ? []
      : [
          {
            path: storyPath(story.id, 'oembed.json'),
            source: `${JSON.stringify(oEmbed(story, site, sourceText(story)))}\n`,
          },
        ]),
  ];
}

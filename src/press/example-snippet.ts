import { sourceText } from '../words/source-text.ts';
import type { Story } from '../story/story.ts';
import { siteAddress } from '../embed/dialog/addresses.ts';
import { snippet, type Snippet } from '../embed/dialog/snippets.ts';

/** What a snippet shows where nobody has chosen anything: the story as it opens. */
export function openingSettings(story: Story, site: string): Snippet {
  return {
    site: siteAddress(site),
    story: story.id,
    title: story.title,
    summary: story.summary,
    source: sourceText(story),
    reading: '',
    theme: 'auto',
    width: null,
    height: 820,
  };
}

/**
 * The snippet that the page and the documentation show: a frame that fits, with the story as it opens.
 *
 * @param site - address of the site; where it is not known, one that says so stands for it
 */
export function exampleSnippet(story: Story, site = 'https://YOUR-SITE/'): string {
  return snippet('resizer', openingSettings(story, site));
}

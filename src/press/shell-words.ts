import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { PATHS, storyPath } from '../embed/dialog/addresses.ts';
import type { Story } from '../story/story.ts';
import type { Phrase } from '../words/phrase.ts';
import * as words from '../words/words.ts';
import type { ShellParts } from './shell.ts';

/**
 * What the shells say around the map of a story, by the names of their marks.
 *
 * @param up - the way from the page's folder to the site's own
 * @param others - whether the site has other stories
 */
export function shellWords(
  { id: story, basemap, invented }: Pick<Story, 'id' | 'basemap' | 'invented'>,
  up = './',
  others = false,
): ShellParts {
  const credits = basemap.credits.map(({ name, licence }) => words.page.credit(name, licence));
  const link = (href: string, text: string) => h('a', { href }, text);
  const claims = (format: string, name: string) =>
    link(up + storyPath(story, `claims.${format}`), name);
  return {
    language: words.language.tag,
    direction: words.language.direction,
    status: invented ? words.page.invented : words.page.status,
    reading: words.page.reading,
    'reading-text': words.page.readingText,
    embedding: words.page.embedding,
    'embedding-address': words.page.embeddingAddress,
    'embedding-choice': words.page.embeddingChoice,
    'in-step': phraseNodes(
      words.page.inStep(h('code', 'data-claim="ID"'), link(up + PATHS.resizer, PATHS.resizer)),
    ),
    data: words.page.data,
    'data-text': phraseNodes(
      words.page.dataText(
        claims('geojson', 'GeoJSON'),
        claims('csv', 'CSV'),
        claims('jsonld', 'JSON-LD'),
        link(`${up}schema/claims.schema.json`, 'JSON Schema'),
      ),
    ),
    credits: [
      ...phraseNodes(
        words.page.credits(credits.join(', '), link(`${up}licences.txt`, words.page.licences)),
      ),
      ...(others ? [h('br'), link(up + PATHS.list, words.page.others)] : []),
    ],
    whole: words.frame.all,
  };
}

/** A phrase as nodes of a page. */
export function phraseNodes(phrase: Phrase<Element>): ElementContent[] {
  return phrase.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

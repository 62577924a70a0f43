import { parseJson, problemAt, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import type { StoryText } from './document/story-files.ts';
import { textProblems } from './excerpts/text-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { suggestion } from './text/nearest-name.ts';
import { isLanguageTag } from './text/numerals.ts';
import { quoted } from './text/quoted.ts';
import { addressProblems } from './url-problems.ts';
import type { SiteFile } from '../story/schema/types.ts';
import * as words from '../words/words.ts';

/** What a site says of itself, or what is wrong with it. */
export type CheckedSite =
  { problems: []; settings: SiteFile } | { problems: Problem[]; settings: null };

/**
 * Checks `conflict-map.json`, what a site says of itself. Never throws.
 *
 * @param stories - ids of the site's stories
 */
export function checkSite({ file, text }: StoryText, stories: readonly string[]): CheckedSite {
  const document = parseJson(file, text);
  if (!('root' in document)) return { problems: [document], settings: null };
  const wrong = schemaProblems('site', document);
  if (wrong.length > 0) return { problems: wrong, settings: null };
  // The schema, of which the type is generated, has just vouched for the contents.
  const site = document as JsonDocument<SiteFile>;
  const problems = [...textProblems(site), ...valueProblems(site, stories)];
  return problems.length > 0
    ? { problems, settings: null }
    : { problems: [], settings: site.value };
}

/** What the schema cannot say. */
function valueProblems(site: JsonDocument<SiteFile>, stories: readonly string[]): Problem[] {
  const { address, language, story } = site.value;
  const problems: Problem[] = [];
  if (address !== undefined) {
    const found = addressProblems(site, ['address'], address);
    if (found.length === 0 && /[?#]/.test(address)) {
      const finding = { found: quoted(address), ...words.siteProblems.address };
      found.push(problemAt(site, ['address'], finding));
    }
    problems.push(...found);
  }
  if (language !== undefined && !isLanguageTag(language)) {
    const finding = { found: quoted(language), allowed: words.fieldProblems.language };
    problems.push(problemAt(site, ['language'], finding));
  }
  if (story !== undefined && !stories.includes(story)) {
    const allowed =
      stories.length === 0 ? words.siteProblems.noStories : suggestion(story, stories);
    const finding = { found: words.siteProblems.unknownStory(quoted(story)), allowed };
    problems.push(problemAt(site, ['story'], finding));
  }
  return problems;
}

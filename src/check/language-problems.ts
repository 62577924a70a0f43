import { problemAt, type JsonDocument, type JsonPath } from './document/json-document.ts';
import { isLanguageTag } from './text/numerals.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The code of two letters that a tag begins with, if no language has it: of those, all are known here. */
function unassigned(tag: string): string | null {
  const [code = ''] = tag.toLowerCase().split('-');
  return /^[a-z]{2}$/.test(code) && names.of(code) === undefined ? code : null;
}

/** Language tags that dates and numbers cannot be written in, because `Intl` refuses them, or that no language has. */
export function languageProblems({
  story,
  places,
  claims,
}: {
  [Name in 'story' | 'places' | 'claims']: StoryDocuments[Name] | null;
}): Problem[] {
  const problems: Problem[] = [];
  const check = (document: JsonDocument, path: JsonPath, tag: string | undefined): void => {
    if (tag === undefined) return;
    const code = unassigned(tag);
    if (isLanguageTag(tag) && code === null) return;
    const { language, unassigned: none } = words.fieldProblems;
    const finding = { found: quoted(tag), allowed: code === null ? language : none(code) };
    problems.push(problemAt(document, path, finding));
  };
  if (story) check(story, ['language'], story.value.language);
  places?.value.features.forEach(({ properties: { names } }, place) => {
    names.forEach(({ language }, name) =>
      check(places, ['features', place, 'properties', 'names', name, 'language'], language),
    );
  });
  claims?.value.claims.forEach(({ figures }, claim) => {
    figures.forEach(({ notation }, figure) =>
      check(claims, ['claims', claim, 'figures', figure, 'notation'], notation),
    );
  });
  return problems;
}

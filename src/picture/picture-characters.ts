import { figureLabels } from '../scene/figure-labels.ts';
import { codePointName } from '../check/text/hidden-characters.ts';
import { quoted } from '../check/text/quoted.ts';
import type { Story } from '../story/story.ts';
import { TextOutlines } from './text-outlines.ts';
import * as words from '../words/words.ts';

/** The texts of a story that stand in its pictures as they are, each with its file and field. */
function shownTexts(story: Story): [field: string, text: string][] {
  const { source } = story;
  return [
    ['story.json: title', story.title],
    ['story.json: summary', story.summary],
    ['story.json: source.publisher', source.publisher],
    ['story.json: source.credit', source.credit ?? ''],
    ...story.sides.map(({ label }, index): [string, string] => [
      `story.json: sides[${index}].label`,
      label,
    ]),
    ...figureLabels(story).map(({ words: text, brief }, index): [string, string] => [
      `story.json: annotations[${index}]`,
      `${text} ${brief}`,
    ]),
    ...story.places.map(({ properties: { names } }, index): [string, string] => [
      `places.geojson: features[${index}].properties.names[0].text`,
      names[0]?.text ?? '',
    ]),
    ...story.claims.flatMap(({ label }, index): [string, string][] =>
      label === undefined ? [] : [[`claims.json: claims[${index}].label`, label]],
    ),
    // The labels of the signs name who speaks and who answers.
    ...story.actors.map(({ name }, index): [string, string] => [
      `actors.json: actors[${index}].name`,
      name,
    ]),
  ];
}

/**
 * What a story's PNG pictures cannot show, a line for each field: no font of the build has it. Pages and
 * SVG pictures show it in the reader's own fonts. For Node.
 */
export async function missingCharacters(story: Story): Promise<string[]> {
  const outlines = new TextOutlines(story.language);
  const lines: string[] = [];
  for (const [field, text] of shownTexts(story)) {
    const characters = await outlines.missing(text);
    if (characters.length === 0) continue;
    const named = characters.map(
      (one) => `${quoted(one).replaceAll('"', '')} (${codePointName(one)})`,
    );
    lines.push(words.command.noCharacter(field, named));
  }
  return lines;
}

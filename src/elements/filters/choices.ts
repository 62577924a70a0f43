import { placeName } from '../../scene/marks.ts';
import type { Choice } from '../../story/facets.ts';
import { ARTICLE, type Facet, NONE } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { Kind } from '../../story/vocabulary/kinds.ts';
import { kindNames } from '../../words/kinds.ts';

/** The facets in the order in which they are offered, each with its question. */
export const facetNames: readonly [facet: Facet, name: string][] = [
  ['by', 'Who speaks'],
  ['about', 'About whom'],
  ['kinds', 'Kind'],
  ['places', 'Place'],
  ['answers', 'Answer'],
];

const ANSWERS: Record<string, string> = {
  reported: 'answered in the article',
  denied: 'denied or rejected',
  'none-reported': 'no response reported',
  'not-applicable': 'no answer due',
};

/** A choice's name, ready to read; its id where the story has no name for it. */
export function choiceName(story: Story, facet: Facet, id: string): string {
  switch (facet) {
    case 'by':
    case 'about':
      return actorName(story, id);
    case 'kinds':
      return id in kindNames ? kindNames[id as Kind] : id;
    case 'places': {
      const place = story.places.find((one) => one.id === id);
      return place ? placeName(place, 'article').text : 'no place that could be drawn';
    }
    case 'answers':
      return ANSWERS[id] ?? id;
  }
}

function actorName({ sides, actors }: Story, id: string): string {
  if (id === ARTICLE) return 'the article itself';
  if (id === NONE) return 'nobody named';
  const side = sides.find((one) => one.id === id);
  return side?.label ?? actors.find((one) => one.id === id)?.name ?? id;
}

/** A choice with those that are part of it: a side with its actors. */
export interface ChoiceGroup {
  choice: Choice;
  parts: Choice[];
}

/** The choices of a facet, actors under their side and “denied” under “answered”. */
export function choiceGroups(
  story: Story,
  facet: Facet,
  choices: readonly Choice[],
): ChoiceGroup[] {
  const wholeOf = (id: string): string | undefined => {
    if (facet === 'answers') return id === 'denied' ? 'reported' : undefined;
    if (facet !== 'by' && facet !== 'about') return undefined;
    return story.actors.find((actor) => actor.id === id)?.side;
  };
  return choices
    .filter(({ id }) => wholeOf(id) === undefined)
    .map((choice) => ({
      choice,
      parts: choices.filter(({ id }) => wholeOf(id) === choice.id),
    }));
}

/** How a choice stands: `some` where only a part of it is chosen. */
export type ChoiceState = 'all' | 'some' | 'none';

/** Whether a whole is chosen, by itself or by a part. */
export function wholeState(chosen: readonly string[], { choice, parts }: ChoiceGroup): ChoiceState {
  if (chosen.includes(choice.id)) return 'all';
  return parts.some(({ id }) => chosen.includes(id)) ? 'some' : 'none';
}

/** A list after a whole was ticked or cleared: its parts go with it. */
export function toggleWhole(chosen: readonly string[], { choice, parts }: ChoiceGroup): string[] {
  const own = [choice.id, ...parts.map(({ id }) => id)];
  const rest = chosen.filter((id) => !own.includes(id));
  return chosen.includes(choice.id) ? rest : [...rest, choice.id];
}

/**
 * A list after a part was ticked or cleared. Clearing a part of a chosen whole leaves the other
 * parts chosen, where they together are the whole; `exact` says that they are.
 */
export function togglePart(
  chosen: readonly string[],
  { choice, parts }: ChoiceGroup,
  part: string,
  exact: boolean,
): string[] {
  if (chosen.includes(choice.id)) {
    const rest = chosen.filter((id) => id !== choice.id);
    if (!exact) return [...rest, part];
    return [...rest, ...parts.map(({ id }) => id).filter((id) => id !== part)];
  }
  return chosen.includes(part) ? chosen.filter((id) => id !== part) : [...chosen, part];
}

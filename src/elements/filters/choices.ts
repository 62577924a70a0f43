import { placeName } from '../../scene/marks.ts';
import type { Choice } from '../../story/facets.ts';
import { ARTICLE, type Facet, NONE } from '../../story/filter.ts';
import { kindOf } from '../../story/vocabulary/kind-of.ts';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** The facets in the order in which they are offered, each with its question. */
export const facetNames = (['by', 'about', 'kinds', 'places', 'answers'] as const).map(
  (facet) => [facet, words.filters.facets[facet]] as const,
);

/** A choice's name, ready to read; its id where the story has no name for it. */
export function choiceName(story: Story, facet: Facet, id: string): string {
  switch (facet) {
    case 'by':
    case 'about':
      return actorName(story, id);
    case 'kinds':
      return kindOf(story, id).label;
    case 'places': {
      const place = story.places.find((one) => one.id === id);
      return place ? placeName(place, 'article').text : words.filters.noPlace;
    }
    case 'answers':
      return nameIn(words.filters.answers, id);
  }
}

function nameIn(names: Partial<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}

function actorName({ sides, actors }: Story, id: string): string {
  if (id === ARTICLE) return words.filters.article;
  if (id === NONE) return words.claim.nobody;
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

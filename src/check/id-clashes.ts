import { ARTICLE, NONE } from '../story/filter.ts';
import { type JsonDocument, type JsonPath, problemAt } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import { allKinds } from '../story/vocabulary/kinds.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

interface List {
  thing: 'side' | 'actor' | 'place' | 'claim' | 'kind';
  document: JsonDocument;
  path: JsonPath;
  ids: string[];
}

/**
 * Ids that would be ambiguous: of a story’s own kinds and of those that every story has; in an address,
 * `#by=` names a side or an actor, `select` a claim or a place, and `article` and `none` stand for the
 * article's own voice and for nobody.
 */
export function idClashes({ story, actors, places, claims }: StoryDocuments): Problem[] {
  const list = (
    thing: List['thing'],
    document: JsonDocument,
    path: JsonPath,
    items: { id: string }[],
  ) => ({ thing, document, path, ids: items.map(({ id }) => id) });
  const sides = list('side', story, ['sides'], story.value.sides);
  const actorList = list('actor', actors, ['actors'], actors.value.actors);
  const placeList = list('place', places, ['features'], places.value.features);
  const claimList = list('claim', claims, ['claims'], claims.value.claims);
  return [
    ...clashes(actorList, sides),
    ...clashes(claimList, placeList),
    ...[sides, actorList, placeList].flatMap((one) => reserved(one)),
    ...kindClashes(story),
  ];
}

function clashes(one: List, other: List): Problem[] {
  const others = new Set(other.ids);
  return one.ids.flatMap((id, index) =>
    others.has(id)
      ? [
          problemAt(
            one.document,
            [...one.path, index, 'id'],
            words.idProblems.ofOther(quoted(id), other.thing),
          ),
        ]
      : [],
  );
}

function kindClashes(story: StoryDocuments['story']): Problem[] {
  const every: readonly string[] = allKinds();
  return (story.value.kinds ?? []).flatMap(({ id }, index) =>
    every.includes(id)
      ? [problemAt(story, ['kinds', index, 'id'], words.idProblems.everyStorys(quoted(id)))]
      : [],
  );
}

function reserved({ thing, document, path, ids }: List): Problem[] {
  return ids.flatMap((id, index) =>
    id === ARTICLE || id === NONE
      ? [
          problemAt(
            document,
            [...path, index, 'id'],
            words.idProblems.reserved(quoted(id), thing, ARTICLE, NONE),
          ),
        ]
      : [],
  );
}

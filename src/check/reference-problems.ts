import { idClashes } from './id-clashes.ts';
import { lineAt, problemAt, type JsonDocument, type JsonPath } from './document/json-document.ts';
import { suggestion } from './text/nearest-name.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Claim, GuideFile, StoryFile } from '../story/schema/types.ts';
import { allKinds } from '../story/vocabulary/kinds.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

/** A mention of an id in one file of something that another list defines. */
interface Mention {
  document: JsonDocument;
  path: JsonPath;
  id: string | null | undefined;
}

/** A list of things with ids, where it stands, and every mention of them. */
interface Register {
  /** What the things are. */
  thing: 'side' | 'actor' | 'place' | 'claim' | 'kind';
  document: JsonDocument;
  list: JsonPath;
  ids: string[];
  mentions: Mention[];
  /** Ids that are defined elsewhere, and may be mentioned as well. */
  others?: string[];
  /** False where nothing needs to mention them. */
  mustBeUsed: boolean;
}

/**
 * Ids that are there twice, ambiguous, unknown or never used, over all files; responses that lead back to
 * themselves; and a story id that is not its folder's name (null where there is no folder).
 */
export function referenceProblems(documents: StoryDocuments, folder: string | null): Problem[] {
  const problems = registers(documents).flatMap((register) => {
    // With an id twice, another one is likely missing: that is the same mistake.
    const twice = duplicates(register);
    return twice.length > 0 ? twice : unknownOrUnused(register);
  });
  const { id } = documents.story.value;
  if (folder !== null && id !== folder) {
    const finding = { found: quoted(id), allowed: words.fieldProblems.folder(quoted(folder)) };
    problems.push(problemAt(documents.story, ['id'], finding));
  }
  return [...problems, ...idClashes(documents), ...circles(documents)];
}

function registers({ story, actors, places, claims, guide }: StoryDocuments): Register[] {
  const mentions = (of: (claim: Claim) => string | null | undefined, ...field: string[]) =>
    claims.value.claims.map((claim, index) => ({
      document: claims,
      path: ['claims', index, ...field],
      id: of(claim),
    }));
  return [
    {
      thing: 'side',
      document: story,
      list: ['sides'],
      ids: story.value.sides.map(({ id }) => id),
      mentions: actors.value.actors.map(({ side }, index) => ({
        document: actors,
        path: ['actors', index, 'side'],
        id: side,
      })),
      mustBeUsed: true,
    },
    {
      thing: 'actor',
      document: actors,
      list: ['actors'],
      ids: actors.value.actors.map(({ id }) => id),
      mentions: [
        ...mentions(({ claimant }) => claimant, 'claimant'),
        ...mentions(({ subject }) => subject, 'subject'),
      ],
      mustBeUsed: true,
    },
    {
      thing: 'place',
      document: places,
      list: ['features'],
      ids: places.value.features.map(({ id }) => id),
      mentions: mentions(({ where }) => where.place, 'where', 'place'),
      mustBeUsed: true,
    },
    {
      thing: 'kind',
      document: story,
      list: ['kinds'],
      ids: (story.value.kinds ?? []).map(({ id }) => id),
      mentions: mentions(({ kind }) => kind, 'kind'),
      others: allKinds(),
      mustBeUsed: true,
    },
    {
      thing: 'claim',
      document: claims,
      list: ['claims'],
      ids: claims.value.claims.map(({ id }) => id),
      mentions: [
        ...mentions(({ respondsTo }) => respondsTo, 'respondsTo'),
        ...(guide ? guideMentions(guide) : []),
        ...mentions(({ sameFigureAs }) => sameFigureAs, 'sameFigureAs'),
        ...correctionMentions(story),
      ],
      mustBeUsed: false,
    },
  ];
}

/** The claims that the steps of the guided reading show. */
function guideMentions(document: JsonDocument<GuideFile>): Mention[] {
  return document.value.steps.flatMap(({ claims }, step) =>
    claims.map((id, index) => ({ document, path: ['steps', step, 'claims', index], id })),
  );
}

/** The claims that corrections changed. */
function correctionMentions(document: JsonDocument<StoryFile>): Mention[] {
  return (document.value.corrections ?? []).flatMap(({ claims = [] }, correction) =>
    claims.map((id, index) => ({
      document,
      path: ['corrections', correction, 'claims', index],
      id,
    })),
  );
}

function duplicates({ thing, document, list, ids }: Register): Problem[] {
  const first = new Map(ids.toReversed().map((id, index) => [id, ids.length - 1 - index]));
  return ids.flatMap((id, index) =>
    first.get(id) !== index
      ? [
          problemAt(
            document,
            [...list, index, 'id'],
            words.idProblems.twice(
              quoted(id),
              thing,
              lineAt(document, [...list, first.get(id) ?? 0, 'id']),
            ),
          ),
        ]
      : [],
  );
}

function unknownOrUnused({
  thing,
  document,
  list,
  ids,
  mentions,
  others = [],
  mustBeUsed,
}: Register): Problem[] {
  const unknown: Problem[] = [];
  const allowed = [...ids, ...others];
  const known = new Set(allowed);
  const times = new Map<string, number>();
  for (const { id } of mentions) if (id != null) times.set(id, (times.get(id) ?? 0) + 1);
  for (const { id, document: from, path } of mentions) {
    if (id === null || id === undefined || known.has(id)) continue;
    known.add(id);
    const found = words.idProblems.unknown(quoted(id), thing, times.get(id) ?? 1);
    unknown.push(problemAt(from, path, { found, allowed: suggestion(id, allowed) }));
  }
  // What an unknown id was meant to name may seem unused: that is the same mistake.
  if (!mustBeUsed || unknown.length > 0) return unknown;
  const used = new Set(mentions.map(({ id }) => id));
  return ids.flatMap((id, index) =>
    used.has(id)
      ? []
      : [problemAt(document, [...list, index, 'id'], words.idProblems.unused(quoted(id), thing))],
  );
}

/** One problem for each circle of responses, at the claim of it that stands first. */
function circles({ claims }: StoryDocuments): Problem[] {
  const list = claims.value.claims;
  const places = new Map(list.map(({ id }, index) => [id, index]));
  const target = new Map(list.map(({ id, respondsTo }) => [id, respondsTo]));
  const done = new Set<string>();
  const found: { first: number; problem: Problem }[] = [];
  for (const { id } of list) {
    const way = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !done.has(next) && !way.has(next)) {
      way.add(next);
      next = target.get(next);
    }
    if (next !== undefined && way.has(next)) {
      const [...ids] = way;
      found.push(circle(claims, places, ids.slice(ids.indexOf(next))));
    }
    for (const one of way) done.add(one);
  }
  return found.sort((one, two) => one.first - two.first).map(({ problem }) => problem);
}

function circle(
  claims: StoryDocuments['claims'],
  places: ReadonlyMap<string, number>,
  ids: readonly string[],
): { first: number; problem: Problem } {
  const indices = ids.map((id) => places.get(id) ?? 0);
  const first = indices.reduce((one, two) => Math.min(one, two), Infinity);
  const begin = indices.indexOf(first);
  const turned = [...ids.slice(begin), ...ids.slice(0, begin + 1)];
  // A long circle is known by its first claims.
  const shown = turned.length > 12 ? [...turned.slice(0, 10), '…', ...turned.slice(-1)] : turned;
  const finding =
    ids.length === 1 ? words.idProblems.itself(quoted(ids[0])) : words.idProblems.circle(shown);
  return { first, problem: problemAt(claims, ['claims', first, 'respondsTo'], finding) };
}

import { anchorExcerpts } from './excerpts/anchor-excerpts.ts';
import { annotationProblems } from './excerpts/annotation-problems.ts';
import { answerProblems } from './answer-problems.ts';
import {
  excerptProblems,
  orderProblems,
  type ExcerptProblems,
} from './excerpts/excerpt-problems.ts';
import { correctionProblems } from './correction-problems.ts';
import { figureProblems } from './figure-problems.ts';
import { geometryProblems } from './geometry/geometry-problems.ts';
import { guideProblems } from './guide-problems.ts';
import { languageProblems } from './language-problems.ts';
import { openingProblem } from './geometry/opening-problem.ts';
import { parseJson, type JsonDocument } from './document/json-document.ts';
import { precisionProblems } from './geometry/precision-problems.ts';
import type { Problem } from './document/problem.ts';
import { referenceProblems } from './reference-problems.ts';
import { sameFigureProblems } from './same-figure-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { sourceProblems, type SourceText } from './excerpts/source-problems.ts';
import type {
  ForFiles,
  StoryData,
  StoryDocuments,
  StoryFileName,
  StoryText,
  StoryTexts,
} from './document/story-files.ts';
import { textProblems } from './excerpts/text-problems.ts';
import { timeProblems } from './time-problems.ts';
import { urlProblems } from './url-problems.ts';
import { voiceProblems } from './voice-problems.ts';

/** What is known beside the files. */
export interface CheckOptions {
  /** Name of the story's folder, which the story's id must equal; null where there is none. */
  folder: string | null;
  /** The article, if it is at hand; without it the excerpts are checked only against each other. */
  source?: SourceText;
  /** Whether excerpts without a position get the one that they have in the article. */
  anchor?: boolean;
  /** SHA-256 of a text, hexadecimal; with it the excerpts are held against their own digests. */
  digest?: (text: string) => string;
}

/** Each file's syntax tree, or what is wrong with its syntax. */
type ParsedFiles = ForFiles<{ [Name in StoryFileName]: JsonDocument | Problem }>;

/** A story without problems, also with the positions of everything in it; or its problems. */
export type CheckedStory =
  | { problems: []; data: StoryData; documents: StoryDocuments }
  | { problems: Problem[]; data: null; documents: null };

/**
 * Checks the files of a story: syntax, schema, then everything that the schema cannot say. Never
 * throws. A check that needs a file which has failed already is left out, so that one mistake gives one
 * message.
 */
export function checkStory(texts: StoryTexts, options: CheckOptions): CheckedStory {
  const problems: Problem[] = [];
  const { files, ambiguous } = parsedFiles(texts, options);
  const read = <Name extends StoryFileName>(
    document: JsonDocument | Problem,
    name: Name,
  ): NonNullable<StoryDocuments[Name]> | null => {
    const found = 'root' in document ? schemaProblems(name, document) : [document];
    problems.push(...found);
    if (found.length === 0 && 'root' in document) problems.push(...textProblems(document));
    // The schema, of which the types are generated, has just vouched for the contents.
    return found.length > 0
      ? null
      : (document as JsonDocument as NonNullable<StoryDocuments[Name]>);
  };
  const [story, actors, places, claims] = [
    read(files.story, 'story'),
    read(files.actors, 'actors'),
    read(files.places, 'places'),
    read(files.claims, 'claims'),
  ];
  const guide = files.guide ? read(files.guide, 'guide') : undefined;
  problems.push(...ambiguous);

  problems.push(...languageProblems({ story, places, claims }));
  if (places) problems.push(...precisionProblems(places));
  const opening = story && openingProblem({ story, places });
  const view = story && !opening ? story.value.opening.bounds : null;
  if (opening) problems.push(opening);
  if (story) problems.push(...urlProblems(story), ...correctionProblems(story));
  if (places) problems.push(...geometryProblems(places, view));
  if (story && claims) {
    const times = timeProblems({ story, claims });
    problems.push(...times, ...annotationProblems({ story, claims }, view));
    if (guide) problems.push(...guideProblems({ claims, guide }, view, times.length === 0));
  }
  if (claims) problems.push(...claimProblems(story, claims, options));
  if (!story || !actors || !places || !claims || guide === null)
    return { problems, data: null, documents: null };

  const documents = { story, actors, places, claims, ...(guide && { guide }) };
  problems.push(...referenceProblems(documents, options.folder));
  if (problems.length > 0) return { problems, data: null, documents: null };
  const data = {
    story: story.value,
    actors: actors.value,
    places: places.value,
    claims: claims.value,
    ...(guide && { guide: guide.value }),
  };
  return { problems: [], data, documents };
}

/** The files' syntax, and their excerpts with positions where these are asked for. */
function parsedFiles(
  texts: StoryTexts,
  { source, anchor }: CheckOptions,
): { files: ParsedFiles; ambiguous: Problem[] } {
  const parsed = ({ file, text }: StoryText) => parseJson(file, text);
  const files: ParsedFiles = {
    story: parsed(texts.story),
    actors: parsed(texts.actors),
    places: parsed(texts.places),
    claims: parsed(texts.claims),
    ...(texts.guide && { guide: parsed(texts.guide) }),
  };
  const { story, claims } = files;
  if (!anchor || !source || !('root' in story) || !('root' in claims))
    return { files, ambiguous: [] };
  const { problems, ...anchored } = anchorExcerpts({ story, claims }, source);
  return { files: { ...files, ...anchored }, ambiguous: problems };
}

/** Checks inside claims.json, some of them with the source that story.json describes. */
function claimProblems(
  story: StoryDocuments['story'] | null,
  claims: StoryDocuments['claims'],
  { source, digest }: CheckOptions,
): Problem[] {
  const none: ExcerptProblems = { problems: [], claims: new Set() };
  const excerpts = !story
    ? none
    : source
      ? sourceProblems({ story, claims }, source, digest)
      : excerptProblems({ story, claims }, digest);
  return [
    ...excerpts.problems,
    ...orderProblems(claims, excerpts.claims),
    ...voiceProblems(claims, excerpts.claims),
    ...figureProblems(story, claims, excerpts.claims),
    ...answerProblems(claims),
    ...sameFigureProblems(claims),
  ];
}

import { pageTextPath, storyFilePaths } from '../../check/document/story-files.ts';

/** What is known of an article before a story is made of it. */
export interface KnownOfArticle {
  /** The map’s title, in words of the project’s own. */
  title?: string;
  /** The article’s own headline. */
  headline?: string;
  url?: string;
  publisher?: string;
  published?: string;
  language?: string;
  /** Hash and length of its text. */
  text?: { sha256: string; length: number };
}

/** What is to be filled in: the check refuses it in every field that it stands in, and says what belongs there. */
const OPEN = '';

/**
 * The files of a new story, by name. What is not known is empty, with one side, one actor and one claim to
 * begin with; nothing is made up. `schemas` is the path from the story’s folder to the schemas, for editors;
 * null where there are none.
 */
export function storySkeleton(
  id: string,
  known: KnownOfArticle,
  schemas: string | null,
): Record<string, string> {
  const by = (name: string) => (schemas === null ? {} : { $schema: `${schemas}/${name}` });
  const { story, actors, places, claims } = storyFilePaths;
  const files = {
    [story]: {
      ...by('story.schema.json'),
      id,
      language: known.language ?? OPEN,
      title: known.title ?? OPEN,
      summary: OPEN,
      source: {
        publisher: known.publisher ?? OPEN,
        credit: OPEN,
        title: known.headline ?? OPEN,
        url: known.url ?? OPEN,
        date: known.published ?? OPEN,
        dateBasis: OPEN,
        ...known.text,
      },
      period: OPEN,
      basemap: id,
      opening: { bounds: [] },
      sides: [{ id: OPEN, label: OPEN, colour: OPEN }],
      annotations: [],
      notShown: [],
    },
    [actors]: {
      ...by('actors.schema.json'),
      actors: [{ id: OPEN, name: OPEN, kind: OPEN, side: OPEN }],
    },
    [places]: { type: 'FeatureCollection', features: [] },
    [claims]: {
      ...by('claims.schema.json'),
      claims: [
        {
          id: OPEN,
          kind: OPEN,
          summary: OPEN,
          claimant: OPEN,
          subject: OPEN,
          voice: OPEN,
          circumstance: OPEN,
          when: { edtf: OPEN, words: OPEN },
          where: { place: OPEN, words: OPEN },
          figures: [],
          excerpt: { exact: OPEN },
          answer: OPEN,
        },
      ],
    },
  };
  const texts = Object.entries(files).map(([name, content]): [string, string] => [
    name,
    `${JSON.stringify(content, null, 2)}\n`,
  ]);
  return { ...Object.fromEntries(texts), [pageTextPath]: `---\ndescription: '${OPEN}'\n---\n` };
}

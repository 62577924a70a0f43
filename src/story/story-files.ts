import type { JsonDocument } from './json-document.ts';
import type { ActorsFile, ClaimsFile, PlacesFile, StoryFile } from './schema/types.ts';

/** The four data files of a story, in the order in which they are read and reported. */
export const storyFileNames = ['story', 'actors', 'places', 'claims'] as const;

/** Short name of a data file. */
export type StoryFileName = (typeof storyFileNames)[number];

/** The contents of the four files, once they agree with their schemas. */
export interface StoryData {
  story: StoryFile;
  actors: ActorsFile;
  places: PlacesFile;
  claims: ClaimsFile;
}

/** The text of the four files, each with its path as the author gave it. */
export type StoryTexts = { [Name in StoryFileName]: { file: string; text: string } };

/** The four files with contents and positions. */
export type StoryDocuments = { [Name in StoryFileName]: JsonDocument<StoryData[Name]> };

/** File name of each data file inside a story's folder. */
export const storyFilePaths: { [Name in StoryFileName]: string } = {
  story: 'story.json',
  actors: 'actors.json',
  places: 'places.geojson',
  claims: 'claims.json',
};

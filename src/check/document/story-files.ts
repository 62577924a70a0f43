import type { JsonDocument } from './json-document.ts';
import type {
  ActorsFile,
  ClaimsFile,
  GuideFile,
  PlacesFile,
  StoryFile,
} from '../../story/schema/types.ts';

/** The four data files that each story has, in the order in which they are read and reported. */
export const storyFileNames = ['story', 'actors', 'places', 'claims'] as const;

/** The files that a story may have beside them. */
export const optionalFileNames = ['guide'] as const;

/** Short name of a data file. */
export type StoryFileName = (typeof storyFileNames | typeof optionalFileNames)[number];

/** The contents of the files, once they agree with their schemas. */
export interface StoryData {
  story: StoryFile;
  actors: ActorsFile;
  places: PlacesFile;
  claims: ClaimsFile;
  /** The guided reading, where the story has one. */
  guide?: GuideFile;
}

/** A data file as it was read: its text, and its path as the author gave it. */
export interface StoryText {
  file: string;
  text: string;
}

/** Something for each of the files; what a story may do without can be missing. */
export type ForFiles<T extends { [Name in StoryFileName]: unknown }> = {
  [Name in (typeof storyFileNames)[number]]: T[Name];
} & { [Name in (typeof optionalFileNames)[number]]?: T[Name] };

/** The text of the files. */
export type StoryTexts = ForFiles<{ [Name in StoryFileName]: StoryText }>;

/** The files with contents and positions. */
export type StoryDocuments = ForFiles<{
  [Name in StoryFileName]: JsonDocument<Required<StoryData>[Name]>;
}>;

/** File name of each data file inside a story's folder. */
export const storyFilePaths: { [Name in StoryFileName]: string } = {
  story: 'story.json',
  actors: 'actors.json',
  places: 'places.geojson',
  claims: 'claims.json',
  guide: 'guide.json',
};

/** File name of the words of a story's own page, which a story may do without. */
export const pageTextPath = 'text.md';

import type { Claim, Story } from '../story/story.ts';
import { claimsCsv } from './csv-export.ts';
import { dataLicence } from './data-licence.ts';
import { claimsGeojson } from './geojson-export.ts';
import { claimsJsonld, type JsonldPages } from './jsonld-export.ts';

/** A format in which claims are taken away: by readers, by `conflict-map export` and from a site. */
export interface ExportFormat {
  /** Of its file’s name: `claims.ENDING`. */
  ending: string;
  /** Media type, with the character set where it needs one. */
  type: string;
  name: string;
  /** The claims of a story as the text of the file. */
  write: (story: Story, claims: readonly Claim[], pages: JsonldPages) => string;
}

/** All formats, in the order in which they are offered. One more is a row here, and its words in `src/words/languages/en.ts`. */
export const exportFormats = [
  {
    ending: 'geojson',
    type: 'application/geo+json',
    name: 'GeoJSON',
    write: (story: Story, claims: readonly Claim[]) =>
      `${JSON.stringify(claimsGeojson(story, claims))}\n`,
  },
  {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    name: 'CSV',
    write: claimsCsv,
  },
  {
    ending: 'jsonld',
    type: 'application/ld+json',
    name: 'JSON-LD',
    write: (story: Story, claims: readonly Claim[], pages: JsonldPages) =>
      `${JSON.stringify(claimsJsonld(story, claims, { license: dataLicence(story), ...pages }))}\n`,
  },
] as const satisfies readonly ExportFormat[];

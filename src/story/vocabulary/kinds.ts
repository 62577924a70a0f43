/** What a kind of claims is, besides its name (`src/words/languages/en.ts`) and pictogram (`src/scene/signs/pictogram.ts`). */
interface KindRow {
  /** The heading under which claims without a place are listed; its words are in `src/words/languages/en.ts`. */
  group: string;
  /** How grave it is for the sign of a place, 1 first: the gravest claim gives the sign. Others come after all of these. */
  sign?: number;
  /** Whether it says something, rather than reports what happened somewhere. */
  statement?: true;
}

/**
 * What a claim can be about, group by group in the order in which claims without a place are listed; the
 * first kind of a group gives it its pictogram. After a change, `npm run schema` writes the schema and
 * the types.
 */
const rows = {
  shelling: { group: 'events', sign: 1 },
  fighting: { group: 'events', sign: 2 },
  footage: { group: 'events', sign: 4 },
  accusation: { group: 'events', statement: true },
  aircraft: { group: 'aircraft', sign: 3 },
  support: { group: 'support', statement: true },
  losses: { group: 'losses', sign: 5 },
  talks: { group: 'talks', statement: true },
  call: { group: 'appeals', statement: true },
  control: { group: 'background', sign: 6 },
  geography: { group: 'background' },
  background: { group: 'background' },
} as const satisfies Record<string, KindRow>;

/** Id of a kind, as in a claim’s `kind`. */
export type Kind = keyof typeof rows;

/** A heading of claims without a place, by its id. */
export type KindGroup = (typeof rows)[Kind]['group'];

/** The properties of each kind. */
export const kinds: Readonly<Record<Kind, KindRow & { group: KindGroup }>> = rows;

/** Every kind there is, in the order of the table. */
export function allKinds(): Kind[] {
  return Object.keys(kinds) as Kind[];
}

/** The headings of claims without a place, in the order of the list. */
export function kindGroups(): KindGroup[] {
  return [...new Set(allKinds().map((kind) => kinds[kind].group))];
}

/** What a kind of claims is, besides its name (`src/words/languages/en.ts`) and pictogram (`pictograms.ts`). */
interface KindRow {
  /** The heading under which claims without a place are listed; its words are in `src/words/languages/en.ts`. */
  group: string;
  /** The heading instead where the story has none of the kinds of its group that have no such heading. */
  apart?: string;
  /** How grave it is for the sign of a place, 1 first: the gravest claim gives the sign. Others come after all of these. */
  sign?: number;
  /** Whether it says something, rather than reports what happened somewhere. */
  statement?: true;
}

/**
 * What a claim of any story can be about, group by group in the order in which claims without a place are
 * listed; the first kind of a group that a story has gives the group its pictogram. A story can have kinds
 * of its own besides. A page has only what its story uses: see `story-kinds.ts`. After a change, `npm run
 * schema` writes the schema.
 */
const rows = {
  shelling: { group: 'events', sign: 1 },
  fighting: { group: 'events', sign: 3 },
  attack: { group: 'events', sign: 2 },
  footage: { group: 'events', apart: 'accusations', sign: 12 },
  accusation: { group: 'events', apart: 'accusations', statement: true },
  protest: { group: 'unrest', sign: 11 },
  blockade: { group: 'unrest', sign: 9 },
  arrest: { group: 'unrest', sign: 10 },
  flood: { group: 'disasters', sign: 4 },
  fire: { group: 'disasters', sign: 5 },
  injury: { group: 'harm', sign: 6 },
  damage: { group: 'harm', sign: 7 },
  aircraft: { group: 'aircraft', sign: 8 },
  support: { group: 'support', statement: true },
  losses: { group: 'losses', sign: 13 },
  talks: { group: 'talks', statement: true },
  statement: { group: 'statements', statement: true },
  decision: { group: 'statements' },
  denial: { group: 'statements', statement: true },
  call: { group: 'appeals', statement: true },
  control: { group: 'background', sign: 14 },
  geography: { group: 'background' },
  background: { group: 'background' },
} as const satisfies Record<string, KindRow>;

/** Id of a kind that every story can use, as in a claim’s `kind`. */
export type Kind = keyof typeof rows;

/** A heading of claims without a place, by its id. */
export type KindGroup =
  (typeof rows)[Kind]['group'] | Extract<(typeof rows)[Kind], { apart: string }>['apart'];

/** The properties of each kind. */
export const kinds: Readonly<
  Record<Kind, Omit<KindRow, 'group' | 'apart'> & { group: KindGroup; apart?: KindGroup }>
> = rows;

/** Every kind there is, in the order of the table. */
export function allKinds(): Kind[] {
  return Object.keys(kinds) as Kind[];
}

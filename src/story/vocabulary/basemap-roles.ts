/** What the features of a layer of a basemap are. */
type Shape = 'areas' | 'lines' | 'points';

/** A role that a layer of a basemap can have. */
interface RoleRow {
  shape: Shape;
  /** Whether the words with which its distances and areas are given are its own: see `measured` in basemap.json. */
  named?: true;
}

/**
 * What a layer of a basemap can be, whatever country it is of; its look is in `src/scene/ground.ts`. After a
 * change, `npm run schema` writes the schema and the types.
 */
const rows = {
  land: { shape: 'areas' },
  'contested-area': { shape: 'areas', named: true },
  'behind-line': { shape: 'areas', named: true },
  'former-boundary': { shape: 'areas', named: true },
  water: { shape: 'areas' },
  river: { shape: 'lines' },
  district: { shape: 'lines' },
  border: { shape: 'lines' },
  'disputed-border': { shape: 'lines', named: true },
  'ceasefire-line': { shape: 'lines', named: true },
  settlement: { shape: 'points' },
  label: { shape: 'points' },
} as const satisfies Record<string, RoleRow>;

/** A role of a basemap's layer, by its id. */
export type BasemapRole = keyof typeof rows;

/** The properties of each role. */
export const basemapRoles: Readonly<Record<BasemapRole, RoleRow>> = rows;

/** Every role there is, in the order of the table. */
export function allBasemapRoles(): BasemapRole[] {
  return Object.keys(rows) as BasemapRole[];
}

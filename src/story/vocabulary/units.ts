/**
 * The units of an article’s figures. `people` and `items` are counted one by one, `km` and `km²` are
 * measured on the map too. After a change, `npm run schema` writes the schema and the types.
 */
export const units = {
  people: 'counted',
  items: 'counted',
  'km²': 'measured',
  km: 'measured',
  years: 'given',
} as const satisfies Record<string, 'counted' | 'measured' | 'given'>;

/** A unit of figures, as in a figure’s `unit`. */
export type Unit = keyof typeof units;

type UnitOf<How> = { [U in Unit]: (typeof units)[U] extends How ? U : never }[Unit];

/** What is counted one by one, and so in whole numbers. */
export type CountedUnit = UnitOf<'counted'>;

/** What the map measures on its own outlines. */
export type MeasuredUnit = UnitOf<'measured'>;

const unitsThatAre = (how: string): Unit[] =>
  (Object.keys(units) as Unit[]).filter((unit) => units[unit] === how);

export const countedUnits = unitsThatAre('counted') as CountedUnit[];
export const measuredUnits = unitsThatAre('measured') as MeasuredUnit[];

/** Whether a unit is one of {@link countedUnits}. */
export function isCounted(unit: Unit): unit is CountedUnit {
  return units[unit] === 'counted';
}

/** How a number of a unit is come by: counted one by one, measured on the map too, or given by the article alone. */
type How = 'counted' | 'measured' | 'given';

/** What ships measure by, 1,852 metres. */
export const NAUTICAL_MILES = 'nautical miles';

/**
 * The units of an article’s figures. `people` and `items` are counted one by one, `km` and `km²` are
 * measured on the map too. After a change, `npm run schema` writes the schema and the types.
 */
export const units = {
  people: 'counted',
  items: 'counted',
  'km²': 'measured',
  km: 'measured',
  metres: 'given',
  miles: 'given',
  [NAUTICAL_MILES]: 'given',
  feet: 'given',
  hectares: 'given',
  acres: 'given',
  litres: 'given',
  tonnes: 'given',
  percent: 'given',
  money: 'given',
  hours: 'given',
  days: 'given',
  weeks: 'given',
  months: 'given',
  years: 'given',
} as const satisfies Record<string, How>;

/** How `Intl.NumberFormat` calls the units that it can write with their number, in any language. */
export const intlUnits: Partial<Record<Unit, string>> = {
  metres: 'meter',
  miles: 'mile',
  feet: 'foot',
  hectares: 'hectare',
  acres: 'acre',
  litres: 'liter',
  percent: 'percent',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

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

import type { Box } from './plane/box.ts';
import { near, simplifying, type Ground, type Scale } from './ground-shapes.ts';
import { joined } from './plane/land-lines.ts';
import { area, linesOf, polygonsOf, shaped, type Area, type Shape, type Shaper } from './shaper.ts';
import type { District } from './source-data.ts';

/** Lines between districts. */
export type DistrictLines = Shape<{ country: string }>;

/** Districts of a box, with the country to which the package counts them. */
export function districtAreas(
  districts: readonly District[],
  box: Box,
): Area<{ country: string; district: string }>[] {
  return districts.flatMap(({ country, code, name, polygons }) =>
    near(polygons, box).map((rings) =>
      area({ country: country.toLowerCase(), district: `${code} ${name}` }, rings),
    ),
  );
}

/**
 * The lines between districts of the same country, cut at its borders as they are drawn here. Ends that
 * fall short of a border are led to it, because the two sources differ.
 */
export async function districtLines(
  districts: readonly District[],
  parts: readonly Ground[],
  box: Box,
  scale: Scale,
  shaper: Shaper,
): Promise<DistrictLines[]> {
  const areas = districtAreas(districts, box);
  const made: DistrictLines[] = [];
  for (const part of parts) {
    const country = part.properties.owner;
    const own = areas.filter(({ properties }) => properties.country === country);
    if (own.length < 2) continue;
    const inside = await shaped<{ country: string }, DistrictLines['geometry']>(
      shaper,
      own,
      [
        '-dissolve2',
        'district',
        '-clean',
        '-innerlines',
        ...simplifying(scale),
        '-clip',
        'part.json',
      ],
      { 'part.json': [part] },
    );
    const outline = polygonsOf(part).flat();
    const lines = inside
      .filter((line) => linesOf(line).length > 0)
      .map((line): DistrictLines => ({ ...line, properties: { country } }));
    made.push(...joined(lines, outline));
  }
  return made;
}

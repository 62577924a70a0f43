import { geoAzimuthalEqualArea, geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { countries, countriesAround, countriesAt } from '../../src/measure/locator-countries.ts';

const named = (name: string) => countries.find(({ properties }) => properties.name === name);

/** A projection of what is no further from a position than some degrees of arc. */
const around = ([longitude, latitude]: [number, number], reach: number) =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(reach)
    .translate([0, 0])
    .scale(150);

it('a point of the projection is in the country that contains it on the globe', () => {
  const projection = around([25, -28], 40);
  const countryAt = countriesAround(projection);
  let compared = 0;
  for (let x = -90; x <= 90; x += 9)
    for (let y = -90; y <= 90; y += 9) {
      const lngLat = projection.invert?.([x, y]);
      if (!lngLat || Math.hypot(x, y) > 100) continue;
      const contains = countries.filter((country) => geoContains(country, lngLat));
      expect(countryAt([x, y]), `${x}, ${y}`).toBe(contains[0] ?? null);
      compared += 1;
    }
  expect(compared).toBeGreaterThan(200);
});

it('a country within another is told from it', () => {
  expect(countriesAround(around([28, -29], 30))([0, 0])).toBe(named('Lesotho'));
});

it('a place belongs to the country around it, or to that of the nearest coast', () => {
  const inland: [number, number] = [28.3, -29.5];
  const offCoast: [number, number] = [36.5, -21.5];
  const atSea: [number, number] = [20, -50];
  expect([...countriesAt([inland])]).toEqual([named('Lesotho')]);
  expect([...countriesAt([offCoast, offCoast])]).toEqual([named('Mozambique')]);
  expect([...countriesAt([atSea])]).toEqual([]);
});

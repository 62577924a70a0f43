import { geoAzimuthalEqualArea, geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { countries, countriesAround, countriesAt } from '../../src/measure/locator-countries.ts';

const named = (name: string) => countries.find(({ properties }) => properties.name === name);

it('a point of the projection is in the country that contains it on the globe', () => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-25, 28])
    .clipAngle(40)
    .translate([0, 0])
    .scale(150);
  const around = countriesAround(projection);
  let compared = 0;
  for (let x = -90; x <= 90; x += 9)
    for (let y = -90; y <= 90; y += 9) {
      const lngLat = projection.invert?.([x, y]);
      if (!lngLat || Math.hypot(x, y) > 100) continue;
      const contains = countries.filter((country) => geoContains(country, lngLat));
      expect(around([x, y]), `${x}, ${y}`).toBe(contains[0] ?? null);
      compared += 1;
    }
  expect(compared).toBeGreaterThan(200);
});

it('a country within another is told from it', () => {
  const projection = geoAzimuthalEqualArea()
    .rotate([-28, 29])
    .clipAngle(30)
    .translate([0, 0])
    .scale(150);
  expect(countriesAround(projection)([0, 0])).toBe(named('Lesotho'));
});

it('a place belongs to the country around it, or to that of the nearest coast', () => {
  const inland: [number, number] = [28.3, -29.5];
  const offCoast: [number, number] = [36.5, -21.5];
  const atSea: [number, number] = [20, -50];
  expect([...countriesAt([inland])]).toEqual([named('Lesotho')]);
  expect([...countriesAt([offCoast, offCoast])]).toEqual([named('Mozambique')]);
  expect([...countriesAt([atSea])]).toEqual([]);
});

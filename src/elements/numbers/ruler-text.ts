import { distanceKm, ringAreaKm2, type LonLat } from '../../scene/sphere/sphere.ts';
import { miles, squareMiles } from '../../story/mile.ts';
import * as words from '../../words/words.ts';

/** What a ruler shows: the way along its points in km and miles, and the area inside from three on. */
export function rulerText(points: readonly LonLat[], language: string): string {
  if (points.length < 2) return points.length === 0 ? words.ruler.noPoint : words.ruler.onePoint;
  const length = points
    .slice(1)
    .reduce((sum, end, index) => sum + distanceKm(points[index] ?? end, end), 0);
  const number = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 2,
  });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  /** Two digits below a hundred, whole units above: a finger on this map sets nothing finer. */
  const write = (value: number): string => (value < 100 ? number : whole).format(value);
  const way = words.ruler.length(points.length, write(length), write(miles(length)));
  if (points.length < 3) return words.ruler.sentence(way);
  const area = ringAreaKm2(points);
  const rough = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return words.ruler.area(way, rough.format(area), rough.format(squareMiles(area)));
}

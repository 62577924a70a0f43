import { distanceKm } from './measure.mjs';

/**
 * Joins lines end to end into as few lines as possible. Ends up to `gapKm` apart count as the
 * same place (both vertices are kept when they differ). A place where three or more ends meet is a
 * junction: lines stop there unless `throughJunctions` is set.
 */
export function joinLines(lines, { gapKm = 0, throughJunctions = false } = {}) {
  const pool = lines.map((line) => line.slice());
  const meets = (a, b) => (gapKm === 0 ? a[0] === b[0] && a[1] === b[1] : distanceKm(a, b) <= gapKm);
  const endsAt = (point) => lines.reduce((n, line) => n + (meets(line[0], point) ? 1 : 0) + (meets(line.at(-1), point) ? 1 : 0), 0);
  const joined = [];
  while (pool.length) {
    let line = pool.shift();
    for (let grown = true; grown;) {
      grown = false;
      for (const atStart of [false, true]) {
        const end = atStart ? line[0] : line.at(-1);
        if (!throughJunctions && endsAt(end) !== 2) continue;
        let best = null;
        pool.forEach((other, index) => {
          for (const reversed of [false, true]) {
            const start = reversed ? other.at(-1) : other[0];
            const km = distanceKm(end, start);
            if (meets(end, start) && (!best || km < best.km)) best = { km, index, reversed };
          }
        });
        if (!best) continue;
        let [next] = pool.splice(best.index, 1);
        if (best.reversed) next = next.slice().reverse();
        if (best.km === 0) next = next.slice(1);
        line = atStart ? [...next.slice().reverse(), ...line] : [...line, ...next];
        grown = true;
      }
    }
    joined.push(line);
  }
  return joined;
}

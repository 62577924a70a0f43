import type { Line } from './lines.ts';
import type { Measures } from './metrics.ts';
import type { BenchPage } from './pages.ts';

/** Everything measured: of each page over each line, one entry for each round. */
export class Results {
  readonly #rounds = new Map<string, Measures[]>();

  /** Adds what was measured in one more round. */
  add(line: Line, page: BenchPage, measures: Measures): void {
    const key = `${line.id}/${page.id}`;
    this.#rounds.set(key, [...(this.#rounds.get(key) ?? []), measures]);
  }

  /** One measure of a page, in the order of the rounds; empty where it was not measured. */
  values(lineId: string, pageId: string, key: keyof Measures): (number | null)[] {
    return (this.#rounds.get(`${lineId}/${pageId}`) ?? []).map((measures) => measures[key]);
  }
}

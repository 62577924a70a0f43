import type { Origin } from './origin.ts';
import { OPENING, type Reading } from './reading.ts';
import { sameSelection } from './selection.ts';

/** A reading that is another than before. What has not changed in it is the same object as before. */
export interface ReadingChange {
  before: Reading;
  reading: Reading;
  origin: Origin;
}

/** Holds the reading of one map. Whoever changes it says so here, and whoever wants to know subscribes. */
export class ReadingStore {
  #reading: Reading = OPENING;
  readonly #listeners = new Set<(change: ReadingChange) => void>();

  get reading(): Reading {
    return this.#reading;
  }

  /** Changes what `changes` has. What is equal already is no change; without any, nobody is told. */
  dispatch(changes: Partial<Reading>, origin: Origin): void {
    const before = this.#reading;
    const reading = { ...before, ...changes };
    if (sameSelection(before.selection, reading.selection)) reading.selection = before.selection;
    if (KEYS.every((key) => reading[key] === before[key])) return;
    this.#reading = reading;
    for (const listener of this.#listeners) listener({ before, reading, origin });
  }

  /** Tells of each change from now on, until what it returns is called. */
  subscribe(listener: (change: ReadingChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const KEYS = Object.keys(OPENING) as (keyof Reading)[];

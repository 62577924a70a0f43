/**
 * Does things once what the reader has just changed is painted. A frame of the engine takes longer than
 * everything else that a click brings about, and the click's answer is in front of it.
 */
export class AfterPaint {
  readonly #waiting = new Map<string, () => void>();
  #asked = false;

  /** Does `run` after the next paint, in place of what waits there under the same name. */
  do(name: string, run: () => void): void {
    this.#waiting.delete(name);
    this.#waiting.set(name, run);
    if (this.#asked) return;
    this.#asked = true;
    // A page in the background is not painted.
    if (document.hidden) setTimeout(this.#run);
    else requestAnimationFrame(() => setTimeout(this.#run));
  }

  /** Leaves out what waits under a name; all that waits where none is given. */
  drop(name?: string): void {
    if (name === undefined) this.#waiting.clear();
    else this.#waiting.delete(name);
  }

  readonly #run = (): void => {
    this.#asked = false;
    const runs = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const run of runs) run();
  };
}

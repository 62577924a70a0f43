/**
 * How many WebGL contexts the maps of one page hold at the same time. Browsers allow 16 and then
 * kill the oldest for good; other things on the page may want some too.
 */
export const MAX_CONTEXTS = 8;

/** A map that would like to run its engine. */
export interface ContextUser {
  /** How far it is from the middle of the window, in CSS pixels; less is served first. */
  distance(): number;
  /** It may run its engine now. */
  grant(): void;
  /** Others are nearer: it has to give its context back at once. */
  revoke(): void;
}

/** Who may hold a context. One for each page. */
export class ContextLedger {
  readonly #wanting = new Set<ContextUser>();
  #holding = new Set<ContextUser>();
  /** Whom the reader has touched last: served before all others. */
  #preferred: ContextUser | null = null;

  /** A map comes near the window. */
  join(user: ContextUser): void {
    if (this.#wanting.has(user)) return;
    this.#wanting.add(user);
    this.arrange();
  }

  /** A map is far from the window, or gone. It has to have given its context back. */
  leave(user: ContextUser): void {
    if (this.#preferred === user) this.#preferred = null;
    this.#holding.delete(user);
    if (this.#wanting.delete(user)) this.arrange();
  }

  /** The reader uses a map. */
  prefer(user: ContextUser): void {
    this.#preferred = user;
    if (this.#wanting.has(user) && !this.#holding.has(user)) this.arrange();
  }

  /** Whether more maps want a context than may have one: then it matters how far they are. */
  get crowded(): boolean {
    return this.#wanting.size > MAX_CONTEXTS;
  }

  /** Gives contexts to the nearest. Contexts are taken back before others are given. */
  arrange(): void {
    const rank = (user: ContextUser): number => (user === this.#preferred ? -1 : user.distance());
    const served = this.crowded
      ? [...this.#wanting]
          .map((user) => ({ user, at: rank(user) }))
          .sort((a, b) => a.at - b.at)
          .slice(0, MAX_CONTEXTS)
          .map(({ user }) => user)
      : [...this.#wanting];
    const before = this.#holding;
    this.#holding = new Set(served);
    for (const user of before) if (!this.#holding.has(user)) user.revoke();
    for (const user of served) if (!before.has(user)) user.grant();
  }
}

/** The ledger of this page. */
export const contexts = new ContextLedger();

import { describe, expect, test } from 'vitest';
import { ContextLedger, MAX_CONTEXTS } from '../../../../src/elements/view/running/contexts.ts';

/** Maps below each other, and a log of who got and gave what. */
function maps(count: number): { users: TestUser[]; ledger: ContextLedger; log: string[] } {
  const log: string[] = [];
  const users = Array.from({ length: count }, (_, id) => new TestUser(id, log));
  return { users, ledger: new ContextLedger(), log };
}

class TestUser {
  readonly id: number;
  readonly log: string[];
  at: number;
  holds = false;

  constructor(id: number, log: string[]) {
    this.id = id;
    this.log = log;
    this.at = 100 * id;
  }
  distance(): number {
    return Math.abs(this.at);
  }
  grant(): void {
    this.holds = true;
    this.log.push(`${this.id} gets`);
  }
  revoke(): void {
    this.holds = false;
    this.log.push(`${this.id} gives`);
  }
}

const holding = (users: TestUser[]): number[] =>
  users.filter(({ holds }) => holds).map(({ id }) => id);

describe('the ledger of contexts', () => {
  test('gives each of a few maps one, once', () => {
    const { users, ledger, log } = maps(3);
    for (const user of users) ledger.join(user);
    for (const user of users) ledger.join(user);
    ledger.arrange();
    expect(log).toEqual(['0 gets', '1 gets', '2 gets']);
  });

  test('serves the nearest of many', () => {
    const { users, ledger } = maps(12);
    for (const user of [...users].reverse()) ledger.join(user);
    expect(holding(users)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const user of users) user.at -= 1100;
    ledger.arrange();
    expect(holding(users)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('takes contexts back before it gives others, so that there are never too many', () => {
    const { users, ledger, log } = maps(30);
    for (const user of [...users].reverse()) ledger.join(user);
    for (const user of users) user.at -= 1500;
    ledger.arrange();
    let alive = 0;
    for (const line of log) {
      alive += line.endsWith('gets') ? 1 : -1;
      expect(alive).toBeLessThanOrEqual(MAX_CONTEXTS);
    }
    expect(alive).toBe(MAX_CONTEXTS);
  });

  test('gives the context of a map that leaves to the next', () => {
    const { users, ledger } = maps(10);
    for (const user of users) ledger.join(user);
    users[0]!.holds = false;
    ledger.leave(users[0]!);
    expect(holding(users)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('serves the map that the reader uses, however far it is', () => {
    const { users, ledger } = maps(12);
    for (const user of users) ledger.join(user);
    ledger.prefer(users[11]!);
    expect(holding(users)).toEqual([0, 1, 2, 3, 4, 5, 6, 11]);
  });
});

import { codePoints } from './code-points.ts';
import type { Excerpt } from './schema/types.ts';

/** The three texts of an excerpt. */
type Field = 'prefix' | 'exact' | 'suffix';

/** A claim whose excerpt has another character than a second claim's, at the same position. */
export interface Disagreement {
  /** Index of the claim that more others contradict; of two alone, the later one. */
  claim: number;
  field: Field;
  /** Index of one that contradicts it. */
  other: number;
  otherField: Field;
  /** Position in the article, in code points. */
  position: number;
}

/** What one claim says stands at a position. */
interface Witness {
  claim: number;
  field: Field;
  character: string;
}

/**
 * Where excerpts that cover the same positions of the article have different characters there. Each
 * changed excerpt is named once, however many others contradict it. Null entries are left out.
 */
export function disagreements(excerpts: readonly (Excerpt | null)[]): Disagreement[] {
  let open = contradictions(excerpts);
  const found: Disagreement[] = [];
  for (let claim = mostContradicted(open); claim !== null; claim = mostContradicted(open)) {
    const concerned = claim;
    const own = open.filter((one) => one.claim === concerned || one.other === concerned);
    const [first] = own.map((one) => (one.claim === concerned ? one : turned(one)));
    if (first) found.push(first);
    open = open.filter((one) => one.claim !== concerned && one.other !== concerned);
  }
  return found.sort((one, two) => one.claim - two.claim);
}

/** Every pair of claims that contradict each other, at the first position where they do. */
function contradictions(excerpts: readonly (Excerpt | null)[]): Disagreement[] {
  const pairs = new Map<string, Disagreement>();
  for (const [position, witnesses] of witnessesByPosition(excerpts)) {
    if (witnesses.every(({ character }) => character === witnesses[0]?.character)) continue;
    for (const one of witnesses) {
      for (const two of witnesses) {
        const key = `${one.claim} ${two.claim}`;
        if (one.claim <= two.claim || one.character === two.character || pairs.has(key)) continue;
        pairs.set(key, {
          claim: one.claim,
          field: one.field,
          other: two.claim,
          otherField: two.field,
          position,
        });
      }
    }
  }
  return [...pairs.values()];
}

function witnessesByPosition(excerpts: readonly (Excerpt | null)[]): Map<number, Witness[]> {
  const byPosition = new Map<number, Witness[]>();
  excerpts.forEach((excerpt, claim) => {
    if (!excerpt) return;
    const { prefix, exact, suffix, start, end } = excerpt;
    const witness = (field: Field, text: string, from: number) =>
      codePoints(text).forEach((character, offset) => {
        const known = byPosition.get(from + offset) ?? [];
        byPosition.set(from + offset, [...known, { claim, field, character }]);
      });
    witness('prefix', prefix, start - codePoints(prefix).length);
    witness('exact', exact, start);
    witness('suffix', suffix, end);
  });
  return byPosition;
}

/** The claim that most open contradictions concern, of several the last; null when none is open. */
function mostContradicted(open: readonly Disagreement[]): number | null {
  const counts = new Map<number, number>();
  for (const { claim, other } of open) {
    for (const one of [claim, other]) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return first?.[0] ?? null;
}

function turned({ claim, field, other, otherField, position }: Disagreement): Disagreement {
  return { claim: other, field: otherField, other: claim, otherField: field, position };
}

import { codePoints } from '../text/code-points.ts';
import type { Excerpt } from '../../story/schema/types.ts';

/** The three texts of an excerpt. */
type Field = 'prefix' | 'exact' | 'suffix';

/** What one claim says stands at a position. */
interface Witness {
  claim: number;
  field: Field;
  character: string;
}

/** A claim whose excerpt has another character than a second claim's, at the same position. */
export interface Disagreement {
  /** The claim that more others contradict; of two alone, the later one. */
  own: Witness;
  /** One that contradicts it. */
  other: Witness;
  /** Position in the article, in code points. */
  position: number;
}

/** So many contradictions are weighed; where there are more, the rest shows once these are mended. */
const MOST_PAIRS = 2000;

/**
 * Where excerpts that cover the same positions of the article have different characters there. Each
 * changed excerpt is named once, however many others contradict it. Null entries are left out.
 */
export function disagreements(excerpts: readonly (Excerpt | null)[]): Disagreement[] {
  let open = contradictions(excerpts);
  const found: Disagreement[] = [];
  for (let claim = mostContradicted(open); claim !== null; claim = mostContradicted(open)) {
    const concerned = claim;
    const own = open.filter((one) => one.own.claim === concerned || one.other.claim === concerned);
    const [first] = own.map((one) => (one.own.claim === concerned ? one : turned(one)));
    if (first) found.push(first);
    open = open.filter((one) => one.own.claim !== concerned && one.other.claim !== concerned);
  }
  return found.sort((one, two) => one.own.claim - two.own.claim);
}

/** Pairs of claims that contradict each other, at the first position where they do. */
function contradictions(excerpts: readonly (Excerpt | null)[]): Disagreement[] {
  const pairs = new Map<string, Disagreement>();
  for (const [position, witnesses] of contested(excerpts)) {
    for (const one of witnesses) {
      for (const two of witnesses) {
        const key = `${one.claim} ${two.claim}`;
        if (one.claim <= two.claim || one.character === two.character || pairs.has(key)) continue;
        pairs.set(key, { own: one, other: two, position });
        if (pairs.size === MOST_PAIRS) return [...pairs.values()];
      }
    }
  }
  return [...pairs.values()];
}

/** The positions at which not all claims say the same, in order, with what each says. */
function contested(excerpts: readonly (Excerpt | null)[]): [number, Witness[]][] {
  // Two rounds: only few positions, mostly none, need to know who says what.
  const said = new Map<number, string>();
  const positions = new Map<number, Witness[]>();
  forEachCharacter(excerpts, (position, { character }) => {
    const first = said.get(position);
    if (first === undefined) said.set(position, character);
    else if (first !== character) positions.set(position, []);
  });
  if (positions.size > 0)
    forEachCharacter(excerpts, (position, witness) => positions.get(position)?.push(witness));
  return [...positions].sort(([one], [two]) => one - two);
}

function forEachCharacter(
  excerpts: readonly (Excerpt | null)[],
  visit: (position: number, witness: Witness) => void,
): void {
  excerpts.forEach((excerpt, claim) => {
    if (!excerpt) return;
    const { prefix, exact, suffix, start, end } = excerpt;
    const each = (field: Field, letters: readonly string[], from: number) =>
      letters.forEach((character, offset) => visit(from + offset, { claim, field, character }));
    const before = codePoints(prefix);
    each('prefix', before, start - before.length);
    each('exact', codePoints(exact), start);
    each('suffix', codePoints(suffix), end);
  });
}

/** The claim that most open contradictions concern, of several the last; null when none is open. */
function mostContradicted(open: readonly Disagreement[]): number | null {
  const counts = new Map<number, number>();
  for (const { own, other } of open) {
    for (const { claim } of [own, other]) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return first?.[0] ?? null;
}

function turned({ own, other, position }: Disagreement): Disagreement {
  return { own: other, other: own, position };
}

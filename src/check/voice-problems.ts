import { problemAt, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Claim, ClaimsFile } from '../story/schema/types.ts';

// Double quotation marks of any script, or a pair of single ones that is no apostrophe.
const quotation = /["“”„«»「」]|(?:^|[\s([])['‘‚][^'’‘]+['’‘]/u;

/**
 * Claims whose voice and claimant contradict each other: the article's own voice has no claimant, and
 * what is called a quotation stands in quotation marks. `skip` names claims whose excerpt is known to
 * be wrong.
 */
export function voiceProblems(
  claims: JsonDocument<ClaimsFile>,
  skip: ReadonlySet<number>,
): Problem[] {
  return claims.value.claims.flatMap((claim, index) => {
    const { voice, claimant } = claim;
    const path = ['claims', index, 'voice'];
    if (voice === 'unattributed' && claimant !== null) {
      const found = `"unattributed" with the claimant ${quoted(claimant)}`;
      return [problemAt(claims, path, found, 'quoted or reported, or claimant null')];
    }
    if (voice !== 'unattributed' && claimant === null) {
      const allowed =
        'unattributed, or a claimant: without one the article speaks in its own voice';
      return [problemAt(claims, path, `${quoted(voice)} without a claimant`, allowed)];
    }
    if (voice === 'quoted' && !skip.has(index) && !hasQuotation(claim)) {
      const allowed = 'reported, or an excerpt that holds the quotation with its quotation marks';
      return [problemAt(claims, path, '"quoted", but the excerpt has no quotation mark', allowed)];
    }
    return [];
  });
}

/** True where the excerpt holds a quotation mark or stands directly inside a pair of them. */
function hasQuotation({ excerpt: { exact, prefix, suffix } }: Claim): boolean {
  return quotation.test(exact) || (/["“„«「]$/u.test(prefix) && /^["”“»」]/u.test(suffix));
}

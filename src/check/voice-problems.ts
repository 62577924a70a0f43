import { problemAt, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Claim, ClaimsFile } from '../story/schema/types.ts';
import * as words from '../words/words.ts';

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
      return [problemAt(claims, path, words.voiceProblems.claimant(quoted(claimant)))];
    }
    if (voice !== 'unattributed' && claimant === null) {
      return [problemAt(claims, path, words.voiceProblems.noClaimant(quoted(voice)))];
    }
    if (voice === 'quoted' && !skip.has(index) && !hasQuotation(claim)) {
      return [problemAt(claims, path, words.voiceProblems.noQuotation)];
    }
    return [];
  });
}

/** True where the excerpt holds a quotation mark or stands directly inside a pair of them. */
function hasQuotation({ excerpt: { exact, prefix, suffix } }: Claim): boolean {
  return quotation.test(exact) || (/["“„«「]$/u.test(prefix) && /^["”“»」]/u.test(suffix));
}

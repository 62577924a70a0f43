import { problemAt, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { ClaimsFile } from '../story/schema/types.ts';
import * as words from '../words/words.ts';

/**
 * Claims whose `answer` or `stance` contradicts the rest: `answer` is "reported" exactly where another
 * claim responds; who denies, rejects or confirms is named, and is not who made the claim.
 */
export function answerProblems(document: JsonDocument<ClaimsFile>): Problem[] {
  const { claims } = document.value;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  // What answers itself is a mistake of its own.
  const itself = new Set(claims.filter(({ id, respondsTo }) => id === respondsTo));
  const answered = new Set(
    claims.flatMap((claim) => (itself.has(claim) ? [] : (claim.respondsTo ?? []))),
  );
  // A response that names no known claim may be the answer that seems to be missing elsewhere.
  const adrift = [...answered].some((id) => !byId.has(id));

  return claims.flatMap((claim, index) => {
    const { id, claimant, respondsTo, stance, answer } = claim;
    const problems: Problem[] = [];
    const has = answered.has(id);
    const path = ['claims', index, 'answer'];
    if (answer === 'reported' && !has && !adrift && !itself.has(claim))
      problems.push(problemAt(document, path, words.answerProblems.none(quoted(id))));
    if (answer !== 'reported' && has) {
      const finding = words.answerProblems.some(quoted(answer), quoted(id));
      problems.push(problemAt(document, path, finding));
    }
    const target = respondsTo === undefined ? undefined : byId.get(respondsTo);
    if (target && target.id !== id && stance !== undefined && stance !== 'comments') {
      const path = ['claims', index, 'stance'];
      if (claimant === null) {
        problems.push(problemAt(document, path, words.answerProblems.nobody(quoted(stance))));
      } else if (claimant === target.claimant) {
        const finding = words.answerProblems.ownClaim(quoted(stance), quoted(claimant));
        problems.push(problemAt(document, path, finding));
      }
    }
    return problems;
  });
}

import { problemAt, type JsonDocument } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { ClaimsFile } from '../story/schema/types.ts';

/**
 * Claims whose `answer` or `stance` contradicts the rest: `answer` is "reported" exactly where another
 * claim responds; who denies, rejects or confirms is named, and is not who made the claim.
 */
export function answerProblems(document: JsonDocument<ClaimsFile>): Problem[] {
  const { claims } = document.value;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const answered = new Set(claims.flatMap(({ respondsTo }) => respondsTo ?? []));
  // A response that names no known claim may be the answer that seems to be missing elsewhere.
  const adrift = [...answered].some((id) => !byId.has(id));

  return claims.flatMap(({ id, claimant, respondsTo, stance, answer }, index) => {
    const problems: Problem[] = [];
    const has = answered.has(id);
    if (answer === 'reported' && !has && !adrift) {
      const allowed = `none-reported or not-applicable, or a claim that has respondsTo ${quoted(id)}`;
      problems.push(
        problemAt(
          document,
          ['claims', index, 'answer'],
          '"reported", but no claim answers it',
          allowed,
        ),
      );
    }
    if (answer !== 'reported' && has) {
      const found = `${quoted(answer)}, but another claim has respondsTo ${quoted(id)}`;
      problems.push(problemAt(document, ['claims', index, 'answer'], found, '"reported"'));
    }
    const target = respondsTo === undefined ? undefined : byId.get(respondsTo);
    if (target && target.id !== id && stance !== undefined && stance !== 'comments') {
      const path = ['claims', index, 'stance'];
      if (claimant === null) {
        const allowed = 'a claimant: the article in its own voice only comments';
        problems.push(problemAt(document, path, `${quoted(stance)} without a claimant`, allowed));
      } else if (claimant === target.claimant) {
        const found = `${quoted(stance)} from ${quoted(claimant)}, who made the claim that it answers`;
        problems.push(problemAt(document, path, found, 'comments, or another claimant'));
      }
    }
    return problems;
  });
}

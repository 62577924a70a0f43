import { responsesTo } from '../story/threads.ts';
import type { Claim, Story } from '../story/story.ts';
import { who } from '../story/who.ts';

/** How each stance reads with “by”; in the order in which an answer names them. */
const verbs = [
  ['denies', 'denied'],
  ['rejects', 'rejected'],
  ['confirms', 'confirmed'],
  ['comments', 'commented on'],
] as const;

/** How many actors are named before the rest is counted. */
const namedActors = 2;

/** What is said where a claim calls for an answer and the article has none. */
export const noResponse = 'no response reported in this article';

/**
 * How a claim is answered, in one short line for a label or a card: “denied by Turkey, Azerbaijan and
 * 1 more; rejected by Ilham Aliyev”. Each actor counts once for a stance. Null where no answer is due.
 */
export function answerText(
  story: Pick<Story, 'actors' | 'sides' | 'claims'>,
  claim: Pick<Claim, 'id' | 'answer'>,
): string | null {
  const responses = responsesTo(story, claim.id);
  if (responses.length === 0) return claim.answer === 'not-applicable' ? null : noResponse;
  const parts = verbs.flatMap(([stance, verb]) => {
    const own = responses.filter((response) => response.stance === stance);
    const names = [...new Set(own.map(({ claimant }) => who(story, claimant).name))];
    return names.length > 0 ? [`${verb} by ${shortList(names)}`] : [];
  });
  return parts.join('; ');
}

/** “A”, “A and B”, “A, B and 3 more”. */
function shortList(names: readonly string[]): string {
  const shown = names.slice(0, namedActors);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ');
}

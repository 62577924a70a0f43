import { responsesTo } from '../story/threads.ts';
import type { Claim, Story } from '../story/story.ts';
import { who } from '../story/who.ts';
import { isolated } from './isolated.ts';
import * as words from './words.ts';

/** The stances, in the order in which an answer names them. */
export const STANCES = ['denies', 'rejects', 'confirms', 'comments'] as const;

/** How many actors are named before the rest is counted. */
const namedActors = 2;

/** What is said where a claim calls for an answer and the article has none. */
const noResponse = words.answers.none;

/**
 * How a claim is answered, in one short line for a label or a card: “denied by the council, the millers and
 * 1 more; rejected by the mayor”. Each actor counts once for a stance. Null where no answer is due.
 */
export function answerText(
  story: Pick<Story, 'actors' | 'sides' | 'claims'>,
  claim: Pick<Claim, 'id' | 'answer'>,
): string | null {
  const responses = responsesTo(story, claim.id);
  if (responses.length === 0) return claim.answer === 'not-applicable' ? null : noResponse;
  const parts = STANCES.flatMap((stance) => {
    const own = responses.filter((response) => response.stance === stance);
    const names = [...new Set(own.map(({ claimant }) => who(story, claimant).name))];
    return names.length > 0 ? [words.answers.by[stance](shortList(names)).join('')] : [];
  });
  return parts.join('; ');
}

/** “A”, “A and B”, “A, B and 3 more”. */
function shortList(names: readonly string[]): string {
  const shown = names.slice(0, namedActors).map(isolated);
  return words.answers.names(shown, names.length - shown.length);
}

import { answeredBy, STANCES } from '../story/answers.ts';
import type { Claim, Story } from '../story/story.ts';
import { who } from '../story/who.ts';
import { isolated } from './isolated.ts';
import * as words from './words.ts';

/** How many actors are named before the rest is counted. */
const namedActors = 2;

/**
 * How a claim is answered, in one short line for a label or a card: “denied by the council, the millers and
 * 1 more; rejected by the mayor”. Each actor counts once for a stance. Null where no answer is due, or none of those that are reported is there.
 */
export function answerText(
  story: Pick<Story, 'actors' | 'sides' | 'claims'>,
  claim: Pick<Claim, 'id' | 'answer'>,
): string | null {
  const { answer, by } = answeredBy(story, claim);
  if (answer === 'none-reported') return words.answers.none;
  const parts = STANCES.flatMap((stance) => {
    const own = by.filter((response) => response.stance === stance);
    const names = [...new Set(own.map(({ claimant }) => who(story, claimant).name))];
    return names.length > 0 ? [words.answers.by[stance](shortList(names)).join('')] : [];
  });
  return parts.join('; ') || null;
}

/** “A”, “A and B”, “A, B and 3 more”. */
function shortList(names: readonly string[]): string {
  const shown = names.slice(0, namedActors).map(isolated);
  return words.answers.names(shown, names.length - shown.length);
}

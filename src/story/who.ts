import type { Actor, Side } from './schema/types.ts';
import type { Claim, Story } from './story.ts';
import type { Voice } from './vocabulary/voice-colours.ts';
import * as words from '../words/words.ts';

/** What a reader is told where the article itself says something. */
export const ownVoice = words.claim.ownVoice;

/** Who speaks, as a card and the legend show it. */
export interface Who {
  /** Ready to read; {@link ownVoice} where no actor is named. */
  name: string;
  /** Null where the article speaks in its own voice. */
  actor: Actor | null;
  side: Side | null;
  /** The side's palette colour, by name. */
  colour: Side['colour'] | null;
}

/** The actor of an id with name, side and colour; for null, the article in its own voice. */
export function who({ actors, sides }: Pick<Story, 'actors' | 'sides'>, id: string | null): Who {
  const actor = actors.find((one) => one.id === id) ?? null;
  const side = sides.find((one) => one.id === actor?.side) ?? null;
  return { name: actor?.name ?? ownVoice, actor, side, colour: side?.colour ?? null };
}

/** Name of who says a claim, ready to read. */
export function claimantName(
  story: Pick<Story, 'actors' | 'sides'>,
  claim: Pick<Claim, 'claimant'>,
): string {
  return who(story, claim.claimant).name;
}

/** Whether a claim’s summary begins with who says it, as “Lower Brook’s council denies it” does. */
export function namesClaimant(
  story: Pick<Story, 'actors' | 'sides'>,
  claim: Pick<Claim, 'claimant' | 'summary'>,
): boolean {
  return claim.summary.startsWith(claimantName(story, claim));
}

/** Colour of who says a claim, by name; `article` where the article says it in its own voice. */
export function sideColour(
  story: Pick<Story, 'actors' | 'sides'>,
  claim: Pick<Claim, 'claimant'>,
): Voice {
  return who(story, claim.claimant).colour ?? 'article';
}

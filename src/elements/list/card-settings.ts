import type { Claim, Story } from '../../story/story.ts';

/** What a card is part of. */
export interface CardSettings {
  story: Story;
  /** Whose place names: `article` or a BCP 47 tag. */
  names: string;
  /** Whether the card carries the claim's id, so that `#claim-ID` leads to it. Once in a document. */
  anchored: boolean;
  /** Whether a claim with a place names it. Not where the place is the heading. */
  placed: boolean;
  /** The level of its heading, 2 to 6. */
  level: number;
  /** Whether the heading above the card says what is said, when, and how it is answered. */
  told?: boolean;
  /** Whether answers stand above what they answer, and not below it or at its side. */
  answersFirst?: boolean;
  /** Where a claim's heading leads; by default to the claim in its list. */
  address?: (claim: Claim) => string;
}

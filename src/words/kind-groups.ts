import type { KindGroup } from '../story/vocabulary/kinds.ts';

/** The headings of claims without a place. */
export const kindGroupNames: Record<KindGroup, string> = {
  events: 'Fighting and accusations',
  aircraft: 'Aircraft',
  support: 'Outside support',
  losses: 'Losses, as claimed',
  talks: 'Talks',
  appeals: 'Appeals from elsewhere',
  background: 'Territory and background',
};

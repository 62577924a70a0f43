import type { Kind } from '../story/vocabulary/kinds.ts';

/** The kinds of claims in words, lower case. */
export const kindNames: Record<Kind, string> = {
  shelling: 'shelling',
  fighting: 'fighting',
  footage: 'video',
  aircraft: 'aircraft',
  losses: 'losses',
  support: 'outside support',
  accusation: 'accusation',
  control: 'who holds territory',
  talks: 'talks',
  call: 'appeals',
  geography: 'size and distance',
  background: 'background',
};

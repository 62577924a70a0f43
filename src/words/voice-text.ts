import type { Claim } from '../story/story.ts';
import * as words from './words.ts';

/** How the article gives what somebody says, in a word; null for what it says itself. */
export function voiceText({ voice, excerpt: { exact } }: Claim): string | null {
  if (voice === 'unattributed') return null;
  if (voice === 'reported') return words.claim.voices.reported;
  const inner = /^[“”"„«»「」](.*)[“”"„«»「」]\.?$/su.exec(exact)?.[1];
  return inner !== undefined && !/[“”"„«»「」]/.test(inner)
    ? words.claim.voices.quoted
    : words.claim.voices.partlyQuoted;
}

import type { Claim } from '../story/story.ts';
import * as words from './words.ts';

/** How the article gives a claim: whose words these are. */
export function voiceText({ voice, excerpt: { exact } }: Claim): string {
  if (voice !== 'quoted') return words.claim.voices[voice];
  const inner = /^[“"](.*)[”"]\.?$/su.exec(exact)?.[1];
  return inner !== undefined && !/[“”"]/.test(inner)
    ? words.claim.voices.quoted
    : words.claim.voices.partlyQuoted;
}

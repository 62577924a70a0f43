import type { Claim } from '../story/story.ts';

/** How the article gives a claim: whose words these are. */
export function voiceText({ voice, excerpt: { exact } }: Claim): string {
  if (voice === 'unattributed') return 'the article’s own words';
  if (voice === 'reported') return 'reported, not quoted';
  const inner = /^[“"](.*)[”"]\.?$/su.exec(exact)?.[1];
  return inner !== undefined && !/[“”"]/.test(inner) ? 'quoted' : 'partly quoted';
}

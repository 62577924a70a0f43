import { join } from 'node:path';
import { readStory } from '../../../src/cli/read-story.ts';
import { storyMarks } from '../../../src/scene/marks.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { claimantName } from '../../../src/story/who.ts';
import type { ReferencePlace, ReferenceStory } from './shared/types.ts';

/**
 * The part of a story that the reference pages show: its located claims, and nothing to be worked
 * out in the browser.
 *
 * @throws Error when the story's data has problems.
 */
export async function readReferenceStory(id: string): Promise<ReferenceStory> {
  const { story } = await readStory(join('data', id));
  if (!story) throw new Error(`The data of “${id}” has problems: run \`npm run check\`.`);

  const places = storyMarks(story).map(({ place: placeId, name, labelSide, voices }) => {
    const place = story.places.find((one) => one.id === placeId)!;
    const claims = story.claims.filter(({ where }) => where.place === placeId);
    return {
      id: placeId,
      name,
      labelSide,
      colour: palettes.light.sides[voices[0]?.voice ?? 'article'],
      lngLat: [place.properties.mark[0], place.properties.mark[1]],
      area: place.properties.precision === 'district' ? place.geometry : null,
      claims: claims.map((claim) => ({
        who: claimantName(story, claim),
        summary: claim.summary,
        excerpt: claim.excerpt.exact,
      })),
    } satisfies ReferencePlace;
  });
  return { title: story.title, bounds: story.bounds, places };
}

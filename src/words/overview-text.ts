import { answeredBy, isDenied } from '../story/answers.ts';
import type { Distance, Place, Story } from '../story/story.ts';
import { placeThreads, unfolded } from '../story/threads.ts';
import { distanceText } from './measures/distances-text.ts';
import { isolated } from './isolated.ts';
import * as words from './words.ts';

/** How many places of a kind are named; the rest is counted. */
const NAMED = 4;

/** Of how many places it is said where they lie. */
const LOCATED = 3;

/**
 * The map in a few sentences, for those who do not see it: where claims are, how the places lie to one
 * another and to lines, and how many claims are denied or have no answer. Empty for a story without claims.
 */
export function overviewText(story: Story, language: string): string {
  const { claims } = story;
  if (claims.length === 0) return '';
  const places = story.places
    .map((place) => ({ place, claims: unfolded(placeThreads(story, place.id)).length }))
    .filter((one) => one.claims > 0);
  const located = places.reduce((sum, one) => sum + one.claims, 0);
  const drawn = places.map(({ place }) => place);
  const lying = whereTheyLie(drawn, language, story.basemap.dividedBy);
  return [
    words.overview.onTheMap(located, claims.length, placesNamed(drawn)),
    ...(lying.length > 0 ? [words.overview.lie(lying)] : []),
    words.overview.answers(
      claims.filter((claim) => isDenied(story, claim)).length,
      claims.filter((claim) => answeredBy(story, claim).answer === 'none-reported').length,
    ),
  ].join(' ');
}

/** Places as precisely as the article has them: at a town, somewhere in a district, in a region. */
function placesNamed(places: readonly Place[]): string[] {
  const kinds = [
    { say: words.overview.at, precisions: ['exact', 'town'] },
    { say: words.overview.inLit, precisions: ['district'] },
    { say: words.overview.within, precisions: ['region', 'country'] },
  ];
  return kinds.flatMap(({ say, precisions }) => {
    const names = places
      .filter(({ properties }) => precisions.includes(properties.precision))
      .map(nameOf);
    const shown = names.slice(0, NAMED);
    return names.length === 0 ? [] : [say(shown.map(isolated), names.length - shown.length)];
  });
}

/** The first places, each by the nearest of those before it and by what else is nearest. */
function whereTheyLie(
  places: readonly Place[],
  language: string,
  line: string | undefined,
): string[] {
  const names = places.map(nameOf);
  return places
    .filter(({ distances, across }) => distances.length > 0 || (across && line !== undefined))
    .slice(0, LOCATED)
    .map((place, index, all) => {
      const before = new Set(all.slice(0, index).map(nameOf));
      const near = nearest(place.distances.filter(({ to }) => before.has(to)));
      const other = nearest(place.distances.filter(({ to }) => !names.includes(to)));
      return words.overview.lies(isolated(nameOf(place)), [
        ...(place.across && line !== undefined ? [words.overview.across(line)] : []),
        ...[...near, ...other].map((distance) => distanceText(distance, language)),
      ]);
    });
}

/** The nearest of distances, as a list; empty for none. */
function nearest(distances: readonly Distance[]): Distance[] {
  return [...distances].sort((one, two) => one.kilometres - two.kilometres).slice(0, 1);
}

function nameOf({ id, properties }: Place): string {
  return properties.names[0]?.text ?? id;
}

import type { OwnKind } from '../schema/types.ts';
import type { StoryKind } from '../story.ts';
import { allKinds, kinds } from './kinds.ts';
import { pictograms } from './pictograms.ts';
import * as words from '../../words/words.ts';

/**
 * The kinds that a story's claims use, with all that is shown of them, so that a page carries no others:
 * those of every story in the order of their table, then the story's own in its order.
 *
 * @param own - the kinds that the story adds
 */
export function storyKinds(
  claims: readonly { kind: string }[],
  own: readonly OwnKind[] = [],
): StoryKind[] {
  const used = new Set(claims.map(({ kind }) => kind));
  const core = allKinds().filter((kind) => used.has(kind));
  // Groups that have one of their chief kinds; the others' kinds may have a heading of their own.
  const whole = new Set(
    core.filter((kind) => kinds[kind].apart === undefined).map((kind) => kinds[kind].group),
  );
  return [
    ...core.map((id): StoryKind => {
      const { group, apart, ...properties } = kinds[id];
      const heading = apart === undefined || whole.has(group) ? group : apart;
      return {
        id,
        label: words.claim.kinds[id],
        pictogram: pictograms[id],
        heading: words.list.groups[heading],
        ...properties,
      };
    }),
    ...own
      .filter(({ id }) => used.has(id))
      .map(({ id, label, pictogram }) => ({
        id,
        label,
        pictogram: pictograms[pictogram],
        heading: words.list.ownGroup(label),
      })),
  ];
}

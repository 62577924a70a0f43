import { isDenial } from '../story/answers.ts';
import { placeThreads } from '../story/threads.ts';
import * as words from '../words/words.ts';
import { sceneAreas } from './areas.ts';
import type { Mark, Ring, Voice } from './marks.ts';
import type { Scene } from './scene.ts';

/** A sign of the map whose meaning the key tells. */
export type KeySymbol =
  | { is: 'voice'; voice: Voice }
  | { is: 'ring'; ring: Ring; voice: Voice }
  | { is: 'area' }
  | { is: 'count'; count: number };

/** A sign with its meaning, also in fewer words. */
export interface KeyEntry {
  symbol: KeySymbol;
  label: string;
  short: string;
}

/** The key of a scene, for above its map: who speaks, and what the signs say. */
export interface Key {
  voices: KeyEntry[];
  signs: KeyEntry[];
}

/** The key of a scene: all voices, and of the signs only those that stand on its map, as they stand there. */
export function sceneKey(scene: Scene): Key {
  const { story, marks } = scene;
  const ring = (found: Mark | undefined, label: string, short: string): KeyEntry[] => {
    const [first] = found?.voices ?? [];
    return found && first
      ? [{ symbol: { is: 'ring', ring: found.ring, voice: first.voice }, label, short }]
      : [];
  };
  const answered = marks.filter((mark) => mark.ring.kind === 'answered');
  const denied = answered.filter((mark) => isDenied(scene, mark));
  const open = marks.find((mark) => mark.ring.kind === 'none-reported');
  const several = marks.find(({ count }) => count > 1);
  const lit = sceneAreas(scene).some(({ properties }) => properties.lit);
  return {
    voices: [
      ...story.sides.map(({ colour, label, short = label }): KeyEntry => {
        return { symbol: { is: 'voice', voice: colour }, label, short };
      }),
      {
        symbol: { is: 'voice', voice: 'article' },
        label: words.key.article,
        short: words.key.articleShort,
      },
    ],
    signs: [
      ...ring(denied[0], words.key.denied, words.key.deniedShort),
      ...ring(
        answered.find((mark) => !denied.includes(mark)),
        words.key.answered,
        words.key.answeredShort,
      ),
      ...ring(open, words.key.noAnswer, words.key.noAnswerShort),
      ...(lit
        ? [{ symbol: { is: 'area' } as const, label: words.key.area, short: words.key.areaShort }]
        : []),
      ...(several
        ? [
            {
              symbol: { is: 'count', count: several.count } as const,
              label: words.key.several,
              short: words.key.severalShort,
            },
          ]
        : []),
    ],
  };
}

/** Whether the answer that gives a mark its ring denies or rejects. */
function isDenied({ story }: Scene, { place }: Mark): boolean {
  const thread = placeThreads(story, place).find(({ responses }) => responses.length > 0);
  const [first] = thread?.responses ?? [];
  return first !== undefined && isDenial(first.claim);
}

/** A line or ground of the basemap whose meaning the legend tells. */
export type LegendSymbol =
  { is: 'line'; line: 'border' | 'oblast' | 'contact' | 'district' } | { is: 'dots' };

/** A symbol with its meaning. */
export interface LegendEntry {
  symbol: LegendSymbol;
  label: string;
}

/** What the basemap's lines and grounds mean. Pictograms have their words beside them, in labels and list. */
export function mapLines(): LegendEntry[] {
  return [
    { symbol: { is: 'line', line: 'border' }, label: words.legend.border },
    { symbol: { is: 'line', line: 'oblast' }, label: words.legend.oblast },
    { symbol: { is: 'line', line: 'contact' }, label: words.legend.contact },
    { symbol: { is: 'dots' }, label: words.legend.behindContact },
    { symbol: { is: 'line', line: 'district' }, label: words.legend.district },
  ];
}

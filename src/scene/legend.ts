import type { Kind } from '../story/vocabulary/kinds.ts';
import * as words from '../words/words.ts';
import { sceneAreas } from './areas.ts';
import type { Ring, Voice } from './marks.ts';
import type { Scene } from './scene.ts';

/** A symbol of the map whose meaning a legend tells. */
export type LegendSymbol =
  | { is: 'voice'; voice: Voice }
  | { is: 'kind'; kind: Kind }
  | { is: 'ring'; ring: Ring }
  | { is: 'count' }
  | { is: 'area' }
  | { is: 'line'; line: 'border' | 'oblast' | 'contact' | 'district' }
  | { is: 'dots' };

/** A symbol with its meaning. */
export interface LegendEntry {
  symbol: LegendSymbol;
  label: string;
}

/** The legend of a scene: who speaks; what is on the map of signs and areas; the basemap's lines. */
export interface Legend {
  voices: LegendEntry[];
  signs: LegendEntry[];
  lines: LegendEntry[];
}

/** What the colours, signs and lines of a scene mean. Of signs and areas, only those that it has. */
export function sceneLegend(scene: Scene): Legend {
  const { story, marks } = scene;
  const rings = (kind: Ring['kind'], label: string): LegendEntry[] => {
    const found = marks.find(({ ring }) => ring.kind === kind);
    return found ? [{ symbol: { is: 'ring', ring: found.ring }, label }] : [];
  };
  const lit = sceneAreas(scene).some(({ properties }) => properties.lit);
  const several = marks.some(({ count }) => count > 1);
  return {
    voices: [
      ...story.sides.map(({ colour, label }): LegendEntry => {
        return { symbol: { is: 'voice', voice: colour }, label };
      }),
      { symbol: { is: 'voice', voice: 'article' }, label: words.legend.article },
    ],
    signs: [
      ...[...new Set(marks.map(({ kind }) => kind))].map((kind): LegendEntry => {
        return { symbol: { is: 'kind', kind }, label: words.claim.kinds[kind] };
      }),
      ...rings('answered', words.legend.denied),
      ...rings('none-reported', words.legend.noResponse),
      ...(several ? [{ symbol: { is: 'count' } as const, label: words.legend.several }] : []),
      ...(lit ? [{ symbol: { is: 'area' } as const, label: words.legend.area }] : []),
    ],
    lines: [
      { symbol: { is: 'line', line: 'border' }, label: words.legend.border },
      { symbol: { is: 'line', line: 'oblast' }, label: words.legend.oblast },
      { symbol: { is: 'line', line: 'contact' }, label: words.legend.contact },
      { symbol: { is: 'dots' }, label: words.legend.behindContact },
      { symbol: { is: 'line', line: 'district' }, label: words.legend.district },
    ],
  };
}

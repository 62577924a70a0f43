import type { LayerLook } from '../scene/ground.ts';

/** How the drawing gets its colours, and whether it is part of a page. */
export interface PosterLook {
  /** Attributes of a layer of the ground: of its shapes, or of its dots. */
  layer: (row: LayerLook<string>) => string;
  /** Attributes of another part with this name. */
  paint: (name: PartName) => string;
  /** Whether areas lead to their claims. */
  linked: boolean;
}

/** The parts of the drawing besides the ground. */
export type PartName = 'lit' | 'outline' | 'dot';

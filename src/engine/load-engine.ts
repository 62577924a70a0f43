import type { Engine, mapStyle } from './engine.ts';

/** The engine's code and its stylesheet: everything heavy but the basemap, fetched when it is wanted. */
export interface LoadedEngine {
  Engine: typeof Engine;
  mapStyle: typeof mapStyle;
  css: string;
}

/** Loads the engine's chunks side by side. Rejects when one of them cannot be loaded. */
export async function loadEngine(): Promise<LoadedEngine> {
  const [engine, css] = await Promise.all([import('./engine.ts'), import('./engine.css?inline')]);
  return { Engine: engine.Engine, mapStyle: engine.mapStyle, css: css.default };
}

/** Whether the browser knows WebGL 2; free of cost, unlike asking for a context. */
export function mayHaveWebGL2(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined';
}

import type { Basemap } from '../scene/basemap.ts';
import type { mapStyle } from '../scene/style/style.ts';
import type { Engine } from './engine.ts';

/** The engine's code, its stylesheet and the basemap: everything heavy, fetched when it is wanted. */
export interface LoadedEngine {
  Engine: typeof Engine;
  mapStyle: typeof mapStyle;
  css: string;
  basemap: Basemap;
}

/** Loads the engine's chunks side by side. Rejects when one of them cannot be loaded. */
export async function loadEngine(): Promise<LoadedEngine> {
  const [engine, css, basemap] = await Promise.all([
    import('./engine.ts'),
    import('maplibre-gl/dist/maplibre-gl.css?inline'),
    import('./basemap-data.ts'),
  ]);
  return {
    Engine: engine.Engine,
    mapStyle: engine.mapStyle,
    css: css.default,
    basemap: basemap.embeddedBasemap(),
  };
}

/** Whether the browser knows WebGL 2; free of cost, unlike {@link hasWebGL2}. */
export function mayHaveWebGL2(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined';
}

/** Whether a WebGL 2 context is to be had. Starts the graphics process; the context is given back. */
export function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

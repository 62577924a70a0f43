import type { BuiltBasemap } from '../../story/built/built-basemap.ts';
import type { StoryBasemap } from '../../story/story.ts';

type Load = () => Promise<BuiltBasemap>;

const loads = new WeakMap<StoryBasemap, Load>();

/** Tells from where the basemap of a story is loaded that the page's own script does not have. */
export function knowBasemap(basemap: StoryBasemap, load: Load): void {
  loads.set(basemap, load);
}

/** What loads the basemap of such a story. */
export function basemapLoad(basemap: StoryBasemap): Load | undefined {
  return loads.get(basemap);
}

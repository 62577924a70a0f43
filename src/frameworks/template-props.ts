import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { ConflictMapEventMap } from '../reading/events.ts';

/** What a template can set on `<conflict-map>`, as an attribute or as a property. */
export type TemplateProps = Partial<
  Pick<
    ConflictMap,
    | 'story'
    | 'data'
    | 'select'
    | 'engine'
    | 'theme'
    | 'names'
    | 'opening'
    | 'permalink'
    | 'guide'
    | 'filter'
    | 'step'
    | 'overlays'
    | 'reading'
  >
>;

/** Listeners as React and Svelte name them: `onconflict-select`. */
export type TemplateListeners = {
  [Name in keyof ConflictMapEventMap as `on${Name}`]?: (event: ConflictMapEventMap[Name]) => void;
};

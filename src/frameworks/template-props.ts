import type { LitElement } from 'lit';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { ConflictMapEventMap } from '../reading/events.ts';

/** What the map adds to an element of the DOM; `currentStory` is only read. */
type Own = Exclude<keyof ConflictMap, keyof LitElement | 'currentStory'>;

type Settable = {
  [Name in Own]: ConflictMap[Name] extends (...args: never[]) => unknown ? never : Name;
}[Own];

/** What a template can set on `<conflict-map>`, as an attribute or as a property. */
export type TemplateProps = Partial<Pick<ConflictMap, Settable>>;

/** Listeners as React and Svelte name them: `onconflict-select`. */
export type TemplateListeners = {
  [Name in keyof ConflictMapEventMap as `on${Name}`]?: (event: ConflictMapEventMap[Name]) => void;
};

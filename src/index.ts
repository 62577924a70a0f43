/**
 * The package's classes and types. Importing it changes nothing: `conflict-map/define.js` registers
 * the elements, or {@link define} with a registry of your own.
 */
export { defineAnywhere as define } from './elements/map/define.ts';
export { ConflictMap } from './elements/map/conflict-map.ts';
export type { EngineStart } from './elements/shared/map-settings.ts';
export {
  ConflictErrorEvent,
  ConflictFilterEvent,
  type ConflictMapEventMap,
  ConflictOverlayEvent,
  ConflictReadyEvent,
  ConflictSelectEvent,
  ConflictStepEvent,
  ConflictStoryEvent,
  ConflictTimeEvent,
  ConflictViewEvent,
  type FailureReason,
  type MapState,
  type Selection,
} from './reading/events.ts';
export type { LaidOutline, Overlays } from './reading/overlays.ts';
export { StoryError } from './elements/loading/found-story.ts';
export { parseStory } from './elements/loading/read-story.ts';
export { OPENING, type Reading } from './reading/reading.ts';
export type { Camera } from './scene/camera.ts';
export type { Theme } from './scene/theme.ts';
export { type ClaimFilter, noFilter } from './story/filter.ts';
export type { BuiltStory, StoryData } from './story/built/built-story.ts';
export type { Story } from './story/story.ts';

/**
 * The package's classes and types. Importing it changes nothing: `conflict-map/define.js` registers
 * the elements, or {@link define} with a registry of your own.
 */
export { define } from './components/define.ts';
export { ConflictMap } from './components/conflict-map.ts';
export type { EngineStart } from './components/map-view.ts';
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
} from './components/events.ts';
export type { LaidOutline, Overlays } from './components/numbers/overlays.ts';
export { StoryError } from './components/found-story.ts';
export { parseStory } from './components/read-story.ts';
export { OPENING, type Reading } from './components/reading.ts';
export type { Camera } from './layers/camera.ts';
export type { Theme } from './layers/palette.ts';
export { type ClaimFilter, noFilter } from './story/filter.ts';
export type { BuiltStory, StoryData } from './story/built-story.ts';
export type { Story } from './story/story.ts';

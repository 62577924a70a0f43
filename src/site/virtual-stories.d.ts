/** The project's stories as pages carry them, by their ids; each is a file that is loaded when asked for. */
declare module 'virtual:stories' {
  import type { KnownStory } from '../components/find-story.ts';

  const stories: Record<string, KnownStory>;
  export default stories;
}

/** The project's stories as pages carry them, by their ids; each is a file that is loaded when asked for. */
declare module 'virtual:stories' {
  const stories: Record<string, import('../elements/loading/find-story.ts').KnownStory>;
  export default stories;
}

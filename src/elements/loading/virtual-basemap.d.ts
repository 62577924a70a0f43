/** The basemap that comes with the script: what stories say that name none, and what loads it. */
declare module 'virtual:embedded-basemap' {
  const embedded: {
    basemap: import('../../story/story.ts').StoryBasemap;
    load: () => Promise<import('../../story/built/built-basemap.ts').BuiltBasemap>;
  };
  export default embedded;
}

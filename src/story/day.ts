/** Milliseconds of a day; days are the article’s, in UTC. */
export const DAY = 86_400_000;

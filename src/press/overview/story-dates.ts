import { readTime } from '../../check/time-range.ts';
import type { Story } from '../../story/story.ts';

/** The years that RFC 3339 can write, in which feeds have their dates. */
const FIRST = Date.parse('0000-01-01');
const LAST = Date.parse('9999-12-31');

/** The day of a story's article, in milliseconds since 1970 UTC: the first that its date can mean. */
export function publishedAt({ source }: Story): number {
  const time = readTime(source.date);
  const [first, last] = 'range' in time ? time.range : [null, null];
  return Math.min(LAST, Math.max(FIRST, first ?? last ?? FIRST));
}

/** The day of a story's last correction; of its article where there is none. Never the clock's: a site built twice is the same. */
export function updatedAt(story: Story): number {
  const days = (story.corrections ?? []).map(({ date }) => Date.parse(date));
  return Math.max(publishedAt(story), ...days);
}

/** A day as ISO 8601 has it, such as 2021-05-04. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The instant at which a day begins, as RFC 3339 has it. */
export function isoInstant(time: number): string {
  return `${isoDay(time)}T00:00:00Z`;
}

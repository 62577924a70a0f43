/** How long something took. */
export interface Time {
  name: string;
  seconds: number;
}

/** Lines for the end of a run, the longest first: minutes and seconds, and what took them. */
export function timesLines(times: readonly Time[]): string[] {
  return [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => `${minutes(seconds).padStart(6)}  ${name}`);
}

/** Seconds as minutes and seconds, such as `1:05`; rounded. */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

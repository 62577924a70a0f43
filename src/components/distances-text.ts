import type { Place } from '../story/story.ts';

/** Where a place lies, in a sentence: “29 km south-west of Ganja, 28 km from the border …”. */
export function distancesText({ distances }: Place, language: string): string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const parts = distances.map(({ to, kilometres, direction }) =>
    direction === null
      ? `${whole.format(kilometres)} km from ${to}`
      : `${whole.format(kilometres)} km ${direction} of ${to}`,
  );
  return `${parts.join(', ')}, measured from the sign on this map.`;
}

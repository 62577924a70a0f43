import { secretOf } from '../../reading/wordpress-secret.ts';

/** What hosts know a frame by, beside the window that a message comes from. */
export interface FrameNames {
  /** Id of the story; hosts of Datawrapper's protocol get it as the chart's id. */
  story: string;
  /** Address that the frame was opened with; hosts of Medium's protocol compare it. */
  address: string;
  /** Id that a pym parent has given, from `?childId=`; null without one. */
  pym: string | null;
  /** What WordPress knows a frame from oEmbed by; null elsewhere. */
  secret: string | null;
}

/** Reads the names from a frame's address. What could not be an id of theirs counts as none. */
export function frameNames(address: string, story: string): FrameNames {
  const { searchParams } = new URL(address);
  const pym = searchParams.get('childId');
  return {
    story,
    address,
    pym: pym !== null && /^[\w-]+$/.test(pym) ? pym : null,
    secret: secretOf(address),
  };
}

/**
 * One height, in CSS pixels, in the words of every host that listens already: Datawrapper; AMP and
 * \@newswire/frames; Medium and Infogram; pym, where the host has given an id; and WordPress, where it
 * has given a secret.
 */
export function heightMessages(height: number, names: FrameNames): unknown[] {
  return [
    { 'datawrapper-height': { [names.story]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: names.address, context: 'iframe.resize', height }),
    ...(names.pym === null ? [] : [`pymxPYMx${names.pym}xPYMxheightxPYMx${height}`]),
    ...(names.secret === null ? [] : [{ message: 'height', value: height, secret: names.secret }]),
  ];
}

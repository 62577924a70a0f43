import { engineTitles, type MissingEngine } from './find-engines.ts';
import type { EngineName } from './session.ts';

/**
 * What a run says at its end about the engines: the versions that the tests ran in, then a line for
 * each engine that they did not run in, and why.
 *
 * @param ran Name and version of each browser that was started, such as `Firefox 153.7.0`.
 */
export function engineLines(
  asked: readonly EngineName[],
  ran: readonly string[],
  missing: readonly MissingEngine[],
): string[] {
  const versions = asked.flatMap((engine) => {
    const title = engineTitles[engine];
    return ran.find((version) => version.startsWith(`${title} `)) ?? [];
  });
  const leftOut = asked.flatMap((engine) => {
    const title = engineTitles[engine];
    if (ran.some((version) => version.startsWith(`${title} `))) return [];
    const reason = missing.find((one) => one.engine === engine)?.reason ?? 'it was not started.';
    return `Not tested in ${title}: ${reason}`;
  });
  return [`Engines: ${versions.length > 0 ? versions.join(', ') : 'none'}`, ...leftOut];
}

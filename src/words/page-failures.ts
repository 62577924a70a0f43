import * as words from './words.ts';

/** What readers are told when a page's script cannot do its work: what happened, and what to do. */
export interface PageFailures {
  notLoaded: string;
  fromDisk: string;
  failed: string;
  /** Before the names of what the browser lacks. */
  lacking: string;
  /** After each of the others. */
  listed: string;
}

/** @param browsers - the oldest browsers in which the map works, with their versions, such as `Safari 17.2` */
export function pageFailures(browsers: readonly string[]): PageFailures {
  const newer = words.pageFailures.newer(browsers);
  return {
    notLoaded: words.pageFailures.notLoaded,
    fromDisk: words.pageFailures.fromDisk,
    failed: words.pageFailures.failed(newer),
    lacking: words.pageFailures.lacking(newer),
    listed: words.pageFailures.listed,
  };
}

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
  const newer = `Open it in ${browsers.join(', ')} or later.`;
  return {
    notLoaded: 'The interactive map could not be loaded. Check the connection and reload the page.',
    fromDisk:
      'The interactive map needs a web server: from disk, browsers load no modules. Run “python3 -m http.server” in the folder of this page and open http://localhost:8000/.',
    failed: `The interactive map could not be started: the browser is too old, or a file of the page is damaged. Reload the page. ${newer}`,
    lacking: `The interactive map needs what this browser lacks. ${newer} Missing: `,
    listed: ' Every claim is in the list.',
  };
}

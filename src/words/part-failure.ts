import * as words from './words.ts';
/**
 * What readers are told when a file of the map that is loaded later does not run: it did not come, or it
 * came and the browser cannot read it. `what` begins the sentence, `then` ends it: what to do next.
 */
export function partFailure(what: string, error: unknown, then: string): string {
  return error instanceof SyntaxError
    ? words.failures.notRead(what, then)
    : words.failures.notLoaded(what, then);
}

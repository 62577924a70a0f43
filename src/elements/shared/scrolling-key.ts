/** The name of a key that scrolls a page, as `KeyboardEvent.key` has it. */
export const SCROLLING_KEY = /^(Arrow[DU]|Page|Home|End| )/;

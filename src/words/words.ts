import type * as en from './languages/en.ts';

/** The language in which everything is said: another one is a file of its own, named here. */
export * from './languages/en.ts';

/** What every language has to say. */
export type Words = typeof en;

/** A language that says everything: TypeScript tells what one lacks. */
type Whole<Language extends Words> = Language;

/** The languages that there are. */
export interface Languages {
  en: Whole<typeof en>;
}

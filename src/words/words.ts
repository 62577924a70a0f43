/** The language in which everything is said: another one is another file, named here. */
export * from './en.ts';

import { nothing } from 'lit';
import type { Story } from '../../story/story.ts';

/** A story's language for `lang` where it is another than the interface's, which is English. */
export function foreignLanguage({ language }: Pick<Story, 'language'>): string | typeof nothing {
  return /^en\b/i.test(language) ? nothing : language;
}

import { nothing } from 'lit';
import type { Story } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** A story's language for `lang` where it is another than the interface's. */
export function foreignLanguage({ language }: Pick<Story, 'language'>): string | typeof nothing {
  return language.toLowerCase().split('-')[0] === words.language.tag ? nothing : language;
}

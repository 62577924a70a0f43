import type { Story } from '../story/story.ts';
import * as words from './words.ts';

/**
 * In which language numbers and dates stand among our words: the story’s where it is ours, so that they have
 * the form of its country.
 */
export function interfaceLanguage({ language, marks }: Pick<Story, 'language' | 'marks'>): string {
  return marks ? words.language.locale : language;
}

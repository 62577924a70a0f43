import { nothing } from 'lit';
import type { Story } from '../../story/story.ts';

/** A story's language for `lang` where it is another than the interface's. */
export function foreignLanguage({
  language,
  marks,
}: Pick<Story, 'language' | 'marks'>): string | typeof nothing {
  return marks ? language : nothing;
}

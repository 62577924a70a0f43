/** Registers the elements, and tells TypeScript of `<conflict-map>` in Svelte's templates. */
import '../define.ts';
import type { HTMLAttributes } from 'svelte/elements';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { TemplateListeners, TemplateProps } from './template-props.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'conflict-map': Omit<HTMLAttributes<ConflictMap>, keyof TemplateProps> &
      TemplateProps &
      TemplateListeners;
  }
}

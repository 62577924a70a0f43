/** Registers the elements, and tells TypeScript of `<conflict-map>` in Svelte's templates. */
import '../define.ts';
import type { HTMLAttributes } from 'svelte/elements';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { TemplateListeners, TemplateProps } from './template-props.ts';

// Out here: inside the module that it is of, TypeScript takes the import for superfluous and leaves it out.
type Attributes = HTMLAttributes<ConflictMap>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'conflict-map': Omit<Attributes, keyof TemplateProps> & TemplateProps & TemplateListeners;
  }
}

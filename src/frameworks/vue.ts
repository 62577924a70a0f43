/**
 * Registers the elements, and tells TypeScript of `<conflict-map>` in Vue's templates. Vue's compiler
 * has to know that it is no component of Vue: `isCustomElement`.
 */
import '../define.ts';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { ConflictMapEventMap } from '../reading/events.ts';
import type { TemplateProps } from './template-props.ts';

type Emits = { [Name in keyof ConflictMapEventMap]: (event: ConflictMapEventMap[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'conflict-map': new () => ConflictMap & {
      $props: Omit<HTMLAttributes, keyof TemplateProps> & TemplateProps & PublicProps;
      $emit: EmitFn<Emits>;
    };
  }
}

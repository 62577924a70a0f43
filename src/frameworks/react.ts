/**
 * Registers the elements, and tells TypeScript of `<conflict-map>` in React's JSX. React 19 sets
 * properties of custom elements and listens to their events.
 */
import '../define.ts';
import type { HTMLAttributes, Key, Ref } from 'react';
import type { ConflictMap } from '../elements/map/conflict-map.ts';
import type { TemplateListeners, TemplateProps } from './template-props.ts';

type Props = Omit<HTMLAttributes<ConflictMap>, keyof TemplateProps> &
  TemplateProps &
  TemplateListeners & { key?: Key | null | undefined; ref?: Ref<ConflictMap> | undefined };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types have it so
  namespace JSX {
    interface IntrinsicElements {
      'conflict-map': Props;
    }
  }
}

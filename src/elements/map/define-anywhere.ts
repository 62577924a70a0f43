import { settleAny } from '../../reading/any-setting.ts';
import { settleBy } from '../../reading/settled.ts';
import { define } from './define.ts';

/** Registers the elements for pages of others, which may set anything. See {@link define}. */
export function defineAnywhere(registry?: CustomElementRegistry): void {
  settleBy(settleAny);
  define(registry);
}

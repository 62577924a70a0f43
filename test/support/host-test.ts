import type { Page } from 'playwright';
import { inject } from 'vitest';
import { siteTest } from './site-test.ts';

/** `siteTest` with `hostsUrl`, the address of the folder that has the proof pages. */
export const hostTest = siteTest.extend('hostsUrl', () => inject('hostsUrl'));

/** What {@link countContexts} has counted. */
export interface ContextCount {
  /** WebGL contexts that are alive now. */
  alive: number;
  /** The most that were alive at the same time. */
  most: number;
  /** Contexts that the browser has taken: those that a map gives back do not count. */
  killed: number;
}

/** Counts the page's WebGL contexts; ask for it before `goto`. */
export async function countContexts(page: Page): Promise<() => Promise<ContextCount>> {
  await page.addInitScript(() => {
    const contexts = new Set<WebGL2RenderingContext>();
    const count = { alive: 0, most: 0, killed: 0 };
    const alive = (): number => [...contexts].filter((one) => !one.isContextLost()).length;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its canvas below
    const original = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, settings?: unknown) {
        const context: unknown = Reflect.apply(original, this, [type, settings]);
        if (context instanceof WebGL2RenderingContext) {
          contexts.add(context);
          count.most = Math.max(count.most, alive());
          this.addEventListener('webglcontextlost', () => {
            // A map that gives its context back has taken its canvas out of the page.
            if (this.isConnected) count.killed++;
          });
        }
        return context;
      },
    });
    Object.assign(window, { contextCount: () => ({ ...count, alive: alive() }) });
  });
  return () =>
    page.evaluate(() => (window as unknown as { contextCount: () => ContextCount }).contextCount());
}

/**
 * Resolves after the page has been painted for the first time, so that its script does not hold that
 * up; at once where nothing will be painted soon, in a page in the background.
 */
export async function firstPaint({ document }: Window): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    // A frame's callbacks run before it is painted, the next task after.
    requestAnimationFrame(() => setTimeout(resolve));
    document.addEventListener(
      'visibilitychange',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}

import { THEMED_COLOURS, type Theme } from '../../scene/theme.ts';

/**
 * The theme that the engine draws in, given the element's `theme` and whether the reader prefers dark:
 * light where the styles have no dark colours, for names and signs above would be lost on a dark ground.
 */
export function drawnTheme(theme: 'auto' | Theme, dark: boolean): Theme {
  if (typeof CSS === 'undefined' || !CSS.supports(THEMED_COLOURS)) return 'light';
  if (theme !== 'auto') return theme;
  return dark ? 'dark' : 'light';
}

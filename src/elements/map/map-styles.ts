import { type CSSResult, unsafeCSS } from 'lit';
import { SANS, SERIF } from '../../scene/typefaces.ts';
import pictureMenuCss from '../downloads/picture-menu.css?inline';
import { guidePlaceStyles } from '../guide/guide-place-styles.ts';
import mapActionsCss from '../guide/map-actions.css?inline';
import { claimCardStyles, paletteStyles, textStyles } from '../shared/styles/shared-styles.ts';
import { textSizeStyles } from '../shared/text-size.ts';
import css from './conflict-map.css?inline';
import * as words from '../../words/words.ts';

/** The look of a map: layout, cards, menu, and what its host takes from tables: text size, typefaces, direction. */
export const mapStyles: CSSResult[] = [
  textStyles,
  paletteStyles,
  textSizeStyles,
  unsafeCSS(
    `:host{--cm-sans:'${SANS}','Noto Sans',system-ui,sans-serif;--cm-serif:'${SERIF}','Noto Serif',Georgia,serif;direction:${words.language.direction}!important}`,
  ),
  unsafeCSS(mapActionsCss + css),
  claimCardStyles,
  guidePlaceStyles,
  unsafeCSS(pictureMenuCss),
];

import { type CSSResult, unsafeCSS } from 'lit';
import { SANS, SERIF } from '../../scene/typefaces.ts';
import { textSizeStyles } from '../shared/text-size.ts';
import * as words from '../../words/words.ts';

/** What the map's host takes from tables: text size, typefaces and the interface's direction. */
export const hostStyles: CSSResult[] = [
  textSizeStyles,
  unsafeCSS(
    `:host{--cm-sans:'${SANS}','Noto Sans',system-ui,sans-serif;--cm-serif:'${SERIF}','Noto Serif',Georgia,serif;direction:${words.language.direction}!important}`,
  ),
];

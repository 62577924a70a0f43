import { type CSSResult, unsafeCSS } from 'lit';
import css from './guide-place.css?inline';

/** Where the guided reading is, with `guide="page"`. Built pages have it themselves: see stylesOfPage() in build/element-styles.ts. */
export const guidePlaceStyles: CSSResult = unsafeCSS(css);

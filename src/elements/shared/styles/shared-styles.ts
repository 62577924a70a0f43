import { type CSSResult, unsafeCSS } from 'lit';
import claimCardCss from './claim-card.css?inline';
import mapCornerCss from './map-corner.css?inline';
import heardCss from './heard.css?inline';
import textCss from './text.css?inline';
import placeLabelCss from './place-label.css?inline';
import placeSignCss from './place-sign.css?inline';
import { labelCss } from '../../../scene/labels/label-css.ts';
import { paletteCss } from '../../../scene/palette.ts';
import { namesCss, signCss } from '../../../scene/scene-css.ts';
import voiceColoursCss from '../../../scene/voice-colours.css?inline';

/*
 * The same files style the HTML that a page brings itself; shadow roots do not see a page's styles.
 */

/** The palette. The pages have it for every `<conflict-map>`: see stylesOfPage() in build/element-styles.ts. */
export const paletteStyles: CSSResult = unsafeCSS(paletteCss(':host'));
/** The direction of a story's texts, and texts that are only heard: class `heard`. */
export const textStyles: CSSResult = unsafeCSS(textCss + heardCss);
/** The look of claim cards, and the colour of who speaks. */
export const claimCardStyles: CSSResult = unsafeCSS(voiceColoursCss + claimCardCss);
/** The look of places' and figures' labels on the map, of the basemap's names, and of its corner. */
export const placeLabelStyles: CSSResult = unsafeCSS(
  labelCss() + placeLabelCss + namesCss() + mapCornerCss,
);
/** The look of places' signs, and the colour of who speaks. */
export const placeSignStyles: CSSResult = unsafeCSS(voiceColoursCss + placeSignCss + signCss());

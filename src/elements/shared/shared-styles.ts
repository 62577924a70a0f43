import { type CSSResult, unsafeCSS } from 'lit';
import claimCardCss from './claim-card.css?inline';
import textDirectionCss from './text-direction.css?inline';
import placeLabelCss from './place-label.css?inline';
import placeSignCss from './place-sign.css?inline';
import voiceColoursCss from '../../scene/voice-colours.css?inline';

/*
 * The same files style the HTML that a page brings itself; shadow roots do not see a page's styles.
 */

/** The direction of a story's texts. */
export const textDirectionStyles: CSSResult = unsafeCSS(textDirectionCss);
/** The look of claim cards, and the colour of who speaks. */
export const claimCardStyles: CSSResult = unsafeCSS(voiceColoursCss + claimCardCss);
/** The look of places' and figures' labels on the map. */
export const placeLabelStyles: CSSResult = unsafeCSS(placeLabelCss);
/** The look of places' signs, and the colour of who speaks. */
export const placeSignStyles: CSSResult = unsafeCSS(voiceColoursCss + placeSignCss);

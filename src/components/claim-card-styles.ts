import { unsafeCSS } from 'lit';
import claimCardCss from './claim-card.css?inline';

/** The look of claim cards, for the panel's shadow root; the list in the page uses the same file. */
export const claimCardStyles = unsafeCSS(claimCardCss);

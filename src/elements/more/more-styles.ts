import { type CSSResult, unsafeCSS } from 'lit';
import moreCss from './more.css?inline';
import unfoldingCss from '../shared/styles/unfolding.css?inline';
import voicesCss from './voices.css?inline';

/** The look of what stands below the map, for a shadow root; pages import the same files. */
export const moreStyles: CSSResult = unsafeCSS(unfoldingCss + moreCss + voicesCss);

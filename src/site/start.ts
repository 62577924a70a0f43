/*
 * The inline script of the pages, see start-page.ts. It stands behind the drawing: on a slow line its
 * requests are under way while the list still comes.
 */
import { startPage, type PageStart } from './start-page.ts';

// The press puts it there, and classic scripts know their element.
const { page } = (document.currentScript as HTMLScriptElement).dataset;
startPage(window, JSON.parse(page as string) as PageStart);

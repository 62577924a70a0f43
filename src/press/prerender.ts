import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html, type TemplateResult } from 'lit';
import { claimsList } from '../elements/list/claims-list.ts';
import { figureContent } from '../elements/view/figure-button.ts';
import { guideSteps } from '../elements/guide/guide-steps.ts';
import { mapCredits } from '../elements/legend/map-credits.ts';
import { mapKey } from '../elements/legend/map-key.ts';
import { mapLegend } from '../elements/legend/map-legend.ts';
import { mapOverview } from '../elements/legend/map-overview.ts';
import { moreSections } from '../elements/more/more.ts';
import { numberSections } from '../elements/numbers/number-sections.ts';
import { mapCorner } from '../elements/shared/map-corner.ts';
import { areaWords, placeContent } from '../elements/view/place-button.ts';
import { timelineFigure } from '../elements/timeline/timeline-figure.ts';
import { sceneAreas } from '../scene/areas.ts';
import type { Basemap } from '../scene/basemap.ts';
import { labelPositions } from './label-positions.ts';
import { barLengths, openingScale, widthKm } from '../scene/corner/scale-bar.ts';
import { type MapName, mapNames, nameLook } from '../scene/labels/map-names.ts';
import { areaText } from '../scene/labels/said.ts';
import { hasLetters, type TextStyle, textWidth } from '../scene/labels/text.ts';
import { type Scene, sceneOf } from '../scene/scene.ts';
import { paletteCss } from '../scene/palette.ts';
import type { Frame } from '../poster/frame.ts';
import { lightShapes } from '../poster/light-shapes.ts';
import { poster, posterGround, posterPosition } from '../poster/poster.ts';
import { withShapes } from '../scene/tiles/with-shapes.ts';
import * as words from '../words/words.ts';
import type { Story } from '../story/story.ts';
import { dropComments, dropUnseenBlanks, parsedPart, writtenHtml } from './html-tree.ts';

/** What a page brings of a story, to be read and used before and without script, as HTML. */
export interface PrerenderedStory {
  /** The map in sentences, and the key above it. */
  key: string;
  /** The poster, up to what is drawn with the styles that no page has in its head. */
  drawing: string;
  /** Where its labels and signs stand; rules for a stylesheet. */
  positions: string;
  /** The poster's labels and signs. */
  signs: string;
  /** When the claims are about. */
  timeline: string;
  /** The guided reading beside the map, for pages that show it; empty where the story has none. */
  guide: string;
  /** The list, what stands below the map, legend and credits. */
  content: string;
  /** What the drawing needs in the head of the page: the palette and its scale. */
  css: string;
  /** What the map writes in italics: in the drawing, and all that may come with a hand. */
  italics: readonly [first: string, all: string];
  /** Whether the map reads tiles of its site, which the page’s policy has to allow. */
  tiled?: true;
}

/**
 * Styles for the body of a page, which reach all of it. HTML has `style` in its head only, where the
 * first paint would wait for it; SVG has it anywhere, and writes `<` and `&` in it as in any text.
 * `id` is for scripts that need the styles, too.
 */
export function bodyStyles(css: string, id?: string): string {
  const text = css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg display="none"${id === undefined ? '' : ` id="${id}"`}><style>${text}</style></svg>`;
}

/** The quotation marks of a story’s language, where it is not the interface’s: browsers set others for some. */
export function quotesCss({ marks }: Story): string {
  return marks ? `:root{quotes:"${marks[0]}" "${marks[1]}"}` : '';
}

/** Width of a text of the page in ems; null where a letter of it is in none of the page's fonts. */
function ems(text: string): number | null {
  const style: TextStyle = { family: 'sans', size: 1, fill: '' };
  return hasLetters(text, style) ? textWidth(text, style) : null;
}

/**
 * Writes a story as HTML, by the same templates as in the browser.
 */
export async function prerenderStory(story: Story, basemap: Basemap): Promise<PrerenderedStory> {
  const scene = sceneOf(story);
  const { marks, figures } = scene;
  const ground = await withShapes(basemap, () => posterGround(story));
  const { shapes } = ground;
  const drawing = poster(scene, shapes ? { ...ground, shapes: lightShapes(shapes) } : ground);
  const areas = areaWords(scene);
  const scale = openingScale(story.bounds);
  const signs = await markup(
    html`${areas}${mapCorner(story.locator, { km: words.scale.km(scale.km), miles: words.scale.miles(scale.miles) })}${figures.map(
      (label, index) =>
        html`<a class="figure poster-at pf${index}" href="#claim-${label.claim}"
          >${figureContent(label)}</a
        >`,
    )}${marks.map(
      (mark, index) =>
        html`<a
          class="place poster-at ps${index}"
          href="#claim-${mark.claim}"
          data-place=${mark.place}
          data-precision=${mark.precision}
          >${placeContent(mark)}</a
        >`,
    )}`,
  );
  const positions = [
    drawing.positions,
    // As exact as the element has them: both then round to the same pixel.
    ...marks.map(({ lngLat }, index) => posterPosition(`.ps${index}`, drawing.frame.at(lngLat), 3)),
    ...figures.map(({ lngLat }, index) =>
      posterPosition(`.pf${index}`, drawing.frame.at(lngLat), 3),
    ),
    scaleRules(story, drawing.frame),
    labelPositions(scene, drawing.frame),
  ].join('');
  return {
    key: `<div slot="key">${await markup(html`${mapOverview(story)}${mapKey(story, ems)}`)}</div>`,
    drawing: `<div class="poster" slot="poster">${drawing.map}`,
    positions,
    signs: `${drawing.labels}<div class="signs poster-signs">${signs}</div></div>`,
    timeline: `<div slot="timeline">${await markup(timelineFigure(story))}</div>`,
    guide: story.guide.length > 0 ? await markup(html`${guideSteps(story)}`) : '',
    content: [
      await markup(claimsList(story)),
      `<div slot="more" class="more">${await markup(moreSections(story))}${await markup(numberSections(story))}</div>`,
      `<div slot="legend">${await markup(mapLegend(story))}</div>`,
      `<div slot="credits">${await markup(mapCredits(story))}</div>`,
    ].join(''),
    css: paletteCss('conflict-map') + drawing.css + quotesCss(story),
    italics: [italics(scene, drawing.names), italics(scene, mapNames(scene, basemap))],
    ...(basemap.tiles && { tiled: true }),
  };
}

/** Figures, the words in areas, and those of `names` that are in italics: waters. */
function italics(scene: Scene, names: readonly MapName[]): string {
  return [
    ...scene.figures.flatMap(({ words: said, brief }) => [words.place.quoted(said), brief]),
    ...sceneAreas(scene).map(areaText),
    ...names.filter((name) => nameLook(name).italic).map(({ text }) => text),
  ].join(' ');
}

/** How long the scale's bars are on the poster. */
function scaleRules({ bounds }: Story, frame: Frame): string {
  const [west, south, east, north] = bounds;
  const middle = (south + north) / 2;
  const width = frame.at([east, middle])[0] - frame.at([west, middle])[0];
  const perKm = width / widthKm(bounds);
  const [km, miles] = barLengths(openingScale(bounds)).map((length) => (length * perKm).toFixed(1));
  return `.poster .map-scale{--km:calc(${km}*var(--unit));--miles:calc(${miles}*var(--unit))}`;
}

/** What the content of a map depends on beside its story. */
export interface StoryHtmlSettings {
  /** Whether the page shows the guided reading beside its map. */
  guided: boolean;
  /** HTML with all that the drawing can be painted without, with the rules for where its labels stand. */
  behindDrawing: (positions: string) => string;
  /** The way from the page's folder to the site's own. */
  up?: string;
}

/**
 * The content of `<conflict-map>`, in the order in which it is seen: what a slow line brings later moves
 * nothing.
 */
export function storyHtml(
  { key, drawing, positions, signs, timeline, guide, content }: PrerenderedStory,
  { guided, behindDrawing, up = './' }: StoryHtmlSettings,
): string {
  const share = `<conflict-embed slot="share"${up === './' ? '' : ` site="${up}"`}></conflict-embed>`;
  const told = timeline + (guided ? guide : '') + content;
  return key + drawing + behindDrawing(positions) + signs + told + share;
}

/** A template as HTML, without the template engine's markers: pages are not hydrated. */
export async function markup(template: TemplateResult): Promise<string> {
  const tree = parsedPart(await collectResult(render(template)));
  dropComments(tree);
  // They would be half of the nodes to be made.
  dropUnseenBlanks(tree);
  return writtenHtml(tree);
}

/** JSON that may stand inside a script element: no `</script>` and no `<!--` can occur in it. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

import type { Story } from '../../story/story.ts';
import { ConflictErrorEvent } from '../../reading/events.ts';
import { loadBasemap, loadOutlines } from '../loading/find-story.ts';
import { whenIdle } from '../shared/when-idle.ts';
import * as words from '../../words/words.ts';

/** A map in a page, as far as its picture for paper needs it. */
interface PrintedMap extends HTMLElement {
  readonly currentStory: Story | null;
  readonly names: string;
  readonly renderRoot: ParentNode & Node;
}

/**
 * Has a picture of the map ready for paper, where the page brings no poster: what the engine draws is
 * not printed everywhere, and there is no time to draw when printing begins.
 */
export function keepPrintPicture(map: PrintedMap): void {
  if (map.querySelector(':scope > [slot="poster"]')) return;
  const image = map.ownerDocument.createElement('img');
  image.className = 'print-picture';
  map.renderRoot.querySelector('section.map')?.append(image);
  const draw = async (): Promise<void> => {
    try {
      const { printPicture } = await import('./print-picture.ts');
      const { currentStory: story } = map;
      if (!story) return;
      const [basemap] = await Promise.all([loadBasemap(story), loadOutlines(story)]);
      image.alt = words.map.nameOf(story.summary);
      image.src = await printPicture(story, basemap, map.names);
    } catch (error) {
      const message = words.failures.noPrintPicture;
      map.dispatchEvent(new ConflictErrorEvent('load', message, String(error)));
    }
  };
  const later = (): void => {
    whenIdle(() => void draw(), 2000);
  };
  map.addEventListener('conflict-story', later);
  later();
}

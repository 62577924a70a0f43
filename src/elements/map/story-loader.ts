import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findStory } from '../loading/find-story.ts';
import { type FoundStory, StoryError } from '../loading/found-story.ts';
import * as words from '../../words/words.ts';

/** The element whose story is loaded. */
export interface StoryHost extends ReactiveControllerHost {
  readonly ownerDocument: Document;
  /** Id or address of the story; empty or null for none. */
  readonly story: string | null;
  /** The story itself, which goes before `story`; null for none. */
  readonly data: unknown;
}

/** What the loader tells. The element has been rendered by then, whatever order the page did things in. */
export interface StoryListener {
  /** A story is there. */
  found(story: FoundStory): void;
  /** No story is wanted any more. */
  gone(): void;
  /** A story could not be had; `message` says why and what to do. */
  failed(message: string, error: unknown): void;
}

interface Wanted {
  story: string;
  data: unknown;
}

/**
 * Loads the story that an element names or is given, whenever that changes, and tells the element when
 * it is there. What has been overtaken by another is dropped, be it a story or a failure.
 */
export class StoryLoader implements ReactiveController {
  readonly #host: StoryHost;
  readonly #listener: StoryListener;
  #wanted: Wanted = { story: '', data: null };
  #started: Wanted = this.#wanted;
  #loading = false;

  constructor(host: StoryHost, listener: StoryListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether a story is on its way. */
  get loading(): boolean {
    return this.#loading;
  }

  hostUpdate(): void {
    // A removed attribute is null, and a framework's “undefined” is none.
    const story = this.#host.story ?? '';
    const data = this.#host.data ?? null;
    if (story === this.#wanted.story && data === this.#wanted.data) return;
    this.#wanted = { story, data };
    this.#loading = story !== '' || data !== null;
  }

  /** Not before: the element shows a story in what it has rendered. */
  hostUpdated(): void {
    if (this.#started === this.#wanted) return;
    this.#started = this.#wanted;
    void this.#load(this.#wanted);
  }

  async #load(wanted: Wanted): Promise<void> {
    let found: FoundStory | null = null;
    let failure: unknown;
    const { story, data } = wanted;
    const none = story === '' && data === null;
    try {
      found = none ? null : await findStory(story, data, this.#host.ownerDocument);
      // The element's update goes on until the end of this task's turn.
      await Promise.resolve();
    } catch (error) {
      failure = error;
    }
    if (wanted !== this.#wanted) return;
    this.#loading = false;
    if (none) this.#listener.gone();
    else if (found) this.#listener.found(found);
    else if (failure instanceof StoryError)
      this.#listener.failed(failure.message, failure.cause ?? failure);
    else this.#listener.failed(words.failures.noStory, failure);
    this.#host.requestUpdate();
  }
}

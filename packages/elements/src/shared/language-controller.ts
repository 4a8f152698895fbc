import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { AreaInLanguage, AreaName, OwnLanguages } from './languages.js';
import { areaIn, speakers } from './languages.js';
import { nearestLanguage, rootsAround } from './nearest-language.js';

/** On a server there is no page around an element: whoever renders it says in which language. */
let languageToRender = '';

/** Renders with every element that is made meanwhile in one language: for a server, which has no page to look at. */
export const renderInLanguage = <Result>(tag: string, render: () => Result): Result => {
  const before = languageToRender;
  languageToRender = tag;
  try {
    return render();
  } finally {
    languageToRender = before;
  }
};

/** Keeps an element in the language of the page around it, also when that changes or a language is loaded later. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language = languageToRender;
  #roots: readonly Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The BCP 47 tag that the page gives; empty when it gives none. */
  get language(): string {
    return this.#language;
  }

  /** The sentences of an area, in the page's language or the nearest there is. */
  area<Name extends AreaName>(name: Name, own: OwnLanguages<Name>): AreaInLanguage<Name> {
    return areaIn(name, own, this.#language);
  }

  hostConnected(): void {
    this.#language = nearestLanguage(this.#host);
    this.#roots = rootsAround(this.#host);
    for (const root of this.#roots) watchOf(root).watchers.add(this);
    speakers.add(this.#host);
    // Moved to another part of the page: the next update, if none was asked for yet, is in that part's language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    speakers.delete(this.#host);
    for (const root of this.#roots) stopWatching(root, this);
    this.#roots = [];
  }

  /** Looks again in which language the page is. */
  look(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly watchers: Set<LanguageController>;
}

/** One observer for each document or shadow root, however many elements of ours are in it. */
const watches = new WeakMap<Node, Watch>();

const watchOf = (root: Node): Watch => watches.get(root) ?? startWatch(root);

const startWatch = (root: Node): Watch => {
  const watchers = new Set<LanguageController>();
  const observer = new MutationObserver(() => {
    for (const watcher of watchers) watcher.look();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watch = { observer, watchers };
  watches.set(root, watch);
  return watch;
};

const stopWatching = (root: Node, watcher: LanguageController): void => {
  const { observer, watchers } = watchOf(root);
  watchers.delete(watcher);
  if (watchers.size > 0) return;
  observer.disconnect();
  watches.delete(root);
};

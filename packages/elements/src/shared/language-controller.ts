import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { AreaInLanguage, AreaName, OwnLanguages } from './languages.js';
import { areaIn, onLanguages } from './languages.js';
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
  #stop: (() => void)[] = [];

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
    const look = (): void => {
      const language = nearestLanguage(this.#host);
      if (language === this.#language) return;
      this.#language = language;
      this.#host.requestUpdate();
    };
    this.#stop = [
      ...rootsAround(this.#host).map((root) => watchLanguage(root, look)),
      onLanguages(() => this.#host.requestUpdate()),
    ];
    // Moved to another part of the page: the next update, if none was asked for yet, is in that part's language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly looks: Set<() => void>;
}

/** One observer for each document or shadow root, however many elements of ours are in it. */
const watches = new WeakMap<Node, Watch>();

const watchLanguage = (root: Node, look: () => void): (() => void) => {
  const watch = watches.get(root) ?? startWatch(root);
  watch.looks.add(look);
  return () => {
    watch.looks.delete(look);
    if (watch.looks.size > 0) return;
    watch.observer.disconnect();
    watches.delete(root);
  };
};

const startWatch = (root: Node): Watch => {
  const looks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const look of looks) look();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watch = { observer, looks };
  watches.set(root, watch);
  return watch;
};

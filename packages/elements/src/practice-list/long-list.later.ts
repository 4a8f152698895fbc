import type { Practice } from '@gedeeld/core';
import type { ReactiveController, TemplateResult } from 'lit';
import { html, isServer } from 'lit';

import type { LanguageController } from '../shared/language-controller.js';
import { Later } from '../shared/later/later.js';
import type { LongList, LongListHost } from './long-list.js';
import { longLists } from './long-list.part.js';
import { ALL_PAGES } from './practice-list.events.js';

/** With more practices than this a list is long. */
const LONG = 60;

/** How long what is seen first goes first, in milliseconds. */
const SOON = 500;

/** Gets what shows thousands on one page, for a list that has more than one page, or a very long one. */
export class LongListLater extends Later<{ readonly LongList: typeof LongList }> implements ReactiveController {
  readonly #host: LongListHost;
  readonly #isRendered: boolean;
  #list: LongList | undefined;
  /** Whether it comes in a moment: every update of the list would ask again. */
  #isAskedFor = false;

  constructor(host: LongListHost) {
    super(host, longLists);
    this.#host = host;
    this.#isRendered = isServer || Boolean(host.shadowRoot);
    host.addController(this);
  }

  /** What shows them, where it has come; not before the page has taken over what a server rendered without it. */
  get list(): LongList | undefined {
    const made = this.#isRendered && !this.#host.hasUpdated ? undefined : this.module;
    return (this.#list ??= made && new made.LongList(this.#host));
  }

  /** Draws them where they are many; nothing where they are few, or stand there already. */
  draw(practices: readonly Practice[], language: LanguageController, card: DrawCard): TemplateResult | undefined {
    const isLong = practices.length > LONG && (this.#host.page === ALL_PAGES || !this.#isRendered);
    if (isLong) this.prepare();
    // Where it does not come, the list is drawn as any other, however long that takes.
    return this.list?.draw(isLong ? practices : [], language, card) ?? (isLong && !this.hasFailed ? html`` : undefined);
  }

  hostUpdated(): void {
    const { practices, total = practices?.length, pageSize } = this.#host;
    if (this.#isAskedFor || !total || total <= pageSize) return;
    this.#isAskedFor = true;
    setTimeout(() => this.prepare(), SOON);
  }
}

type DrawCard = (practice: Practice) => TemplateResult;

/** Nothing in a script to which nothing can come later: a list is then drawn as a whole, or in pages. */
export const longLater: ((host: LongListHost) => LongListLater) | undefined = (host) => new LongListLater(host);

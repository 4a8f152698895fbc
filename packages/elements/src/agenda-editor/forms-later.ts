import type { compareAnalyses } from '@gedeeld/core';

import type { Later } from '../shared/later/later.js';
import type { change, redo, undo } from './model/changes.js';
import type { applyEdit } from './model/document-edit.js';
import type { readUnit, waysOf } from './read-unit.js';

/** What changes a document, and reads what is typed: loaded with the forms. */
export interface Changes {
  readonly applyEdit: typeof applyEdit;
  readonly change: typeof change;
  readonly compareAnalyses: typeof compareAnalyses;
  readonly readUnit: typeof readUnit;
  readonly redo: typeof redo;
  readonly undo: typeof undo;
  readonly waysOf: typeof waysOf;
}

/** Does something with the forms: at once when they are there, else when they have come. */
export type WithForms<Forms> = (work: (forms: Forms) => void) => void;

/** What was asked for before the forms were there, in its order. */
export class FormsLater<Forms> {
  readonly later: Later<Forms>;
  readonly #waiting: ((forms: Forms) => void)[] = [];

  constructor(later: Later<Forms>) {
    this.later = later;
  }

  get module(): Forms | undefined {
    return this.later.module;
  }

  /** Whether something waits for what did not come. */
  get isMissed(): boolean {
    return this.later.hasFailed && this.#waiting.length > 0;
  }

  readonly with: WithForms<Forms> = (work) => {
    this.#waiting.push(work);
    this.later.prepare();
    this.catchUp();
  };

  /** Does what waited, if the forms are there. */
  catchUp(): void {
    const { module } = this.later;
    if (module) for (const work of this.#waiting.splice(0)) work(module);
  }

  /** What waited belongs to a document that is put away. */
  forget(): void {
    this.#waiting.length = 0;
  }
}

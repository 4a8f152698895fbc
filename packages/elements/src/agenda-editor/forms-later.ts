import type { Later } from '../shared/later/later.js';
import type * as forms from './forms.js';

/** What an agenda is changed with: loaded when somebody begins. */
export type Forms = typeof forms;

/** Does something with the forms: at once when they are there, else when they have come. */
export type WithForms = (work: (forms: Forms) => void) => void;

/** What was asked for before the forms were there, in its order. */
export class FormsLater {
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

  readonly with: WithForms = (work) => {
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

import type { NextStep } from './next-step.js';

/**
 * A list of steps that is filled for one action after the other. A list of its own for each would take room for three times
 * the steps that there are, because lists grow by leaps; what is taken from this one is as long as it has to be.
 */
export class StepList {
  readonly #steps: NextStep[] = [];
  #count = 0;

  push(step: NextStep): void {
    this.#steps[this.#count] = step;
    this.#count += 1;
  }

  /** The steps since the last time. */
  take(): readonly NextStep[] {
    const taken = this.#count === 0 ? NO_STEPS : this.#steps.slice(0, this.#count);
    this.#count = 0;
    return taken;
  }
}

const NO_STEPS: readonly NextStep[] = Object.freeze([]);

import { takingBreath } from './take-breath.js';

const breath = takingBreath();
let turn = Promise.resolve();

/**
 * Does something after all that came before it, which is never long without a pause: the elements of a page are not all
 * drawn in one task, and no reader waits for the last of them.
 */
export const inTurn = (work: () => unknown): void => {
  turn = turn.then(breath);
  void turn.then(work);
};

import type { Action } from '../model/action.js';
import type { Groundwork } from './groundwork.js';
import type { LinkStepMaker } from './link-step.js';

/** Where an action stands, and what has to be reached for the next better verdict. */
export interface Ascent {
  readonly groundwork: Groundwork;
  /** The full IRIs of the coordinator and the partners of the agenda. */
  readonly partners: ReadonlySet<string>;
  readonly linkStep: LinkStepMaker;
  readonly action: Action;
  /** The links of the chain shown. */
  readonly chain: readonly number[];
  /** The bar to clear, as ranks. */
  readonly grade: number;
  readonly status: number;
}

/**
 * Room to search in for one goal after the other: what was found for one goal is gone when the next is searched for. Made
 * anew for every search it would take more memory than the links themselves, and fresh memory is slow.
 */
export class SearchRoom {
  readonly #goalCount: number;
  readonly #rooms: Readonly<Record<1 | 2, Int32Array[]>> = { 1: [], 2: [] };
  #queue: Int32Array | undefined;

  constructor(goalCount: number) {
    this.#goalCount = goalCount;
  }

  /** A place for every goal, before and after a turn. */
  get queue(): Int32Array {
    return (this.#queue ??= new Int32Array(2 * this.#goalCount));
  }

  /** For the answer to the search for a bar: as many places for every goal as it has layers. */
  answer(bar: number, layers: 1 | 2): Int32Array {
    return (this.#rooms[layers][bar] ??= new Int32Array(layers * this.#goalCount));
  }
}

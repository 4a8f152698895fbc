/**
 * Room to search in for one goal after the other: what was found for one goal is gone when the next is searched for. Made
 * anew for every search it would take more memory than the links themselves, and fresh memory is slow.
 */
export class SearchRoom {
  readonly #goalCount: number;
  readonly #rooms: Int32Array[] = [];
  #queue: Int32Array | undefined;

  constructor(goalCount: number) {
    this.#goalCount = goalCount;
  }

  /** A place for every goal, before and after a turn. */
  get queue(): Int32Array {
    return (this.#queue ??= new Int32Array(2 * this.#goalCount));
  }

  /** For the answer to one search: a place for every goal, or two where a search can turn. Each `name` has its own. */
  answer(name: number, turns: 1 | 2): Int32Array {
    return (this.#rooms[name] ??= new Int32Array(turns * this.#goalCount));
  }
}

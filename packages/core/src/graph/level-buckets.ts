/**
 * A queue of nodes by level, the highest first: the heap of Dijkstra's method, for levels that are a handful of whole
 * numbers. Putting in and taking out take constant time. Nodes of one level come in any order.
 */
export class LevelBuckets {
  readonly #buckets: number[][];
  #level: number;

  /** For levels from 1 to `top`. Nothing at level 0 is ever put in: it could change nothing. */
  constructor(top: number) {
    this.#buckets = Array.from({ length: top + 1 }, () => []);
    this.#level = top;
  }

  /** The level of the node that was taken out last: no level put in from now on is higher. */
  get level(): number {
    return this.#level;
  }

  /** `level` is from 1 to the level of the node that was taken out last. */
  put(node: number, level: number): void {
    this.#buckets[level]!.push(node);
  }

  /** A node of the highest level there is; −1 when there are no more. */
  take(): number {
    while (this.#level > 0) {
      const node = this.#buckets[this.#level]!.pop();
      if (node !== undefined) return node;
      this.#level -= 1;
    }
    return -1;
  }
}

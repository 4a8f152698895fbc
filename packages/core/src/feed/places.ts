import type { ProblemPath } from '../problems/problem.js';

/**
 * A set of places in a document. Kept as a tree of keys, because a hostile document may have a hundred thousand of them,
 * and a text made of each is what would cost most.
 */
export class Places {
  readonly #root: Place = { isIn: false, inside: undefined };

  add(path: ProblemPath): void {
    let place = this.#root;
    for (const key of path) {
      place.inside ??= new Map();
      let next = place.inside.get(key);
      if (next === undefined) {
        next = { isIn: false, inside: undefined };
        place.inside.set(key, next);
      }
      place = next;
    }
    place.isIn = true;
  }

  /** How long the shortest way along `path` is, the whole of it included, that leads to a place in the set. */
  depthOn(path: ProblemPath): number | undefined {
    let place: Place | undefined = this.#root;
    for (let depth = 0; place !== undefined; depth += 1) {
      if (place.isIn) return depth;
      if (depth === path.length) return undefined;
      place = place.inside?.get(path[depth]!);
    }
    return undefined;
  }
}

interface Place {
  isIn: boolean;
  inside: Map<string | number, Place> | undefined;
}

/** A source of chance that gives the same sequence for the same seed, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0 and below `below`. */
  int(below: number): number;
  /** True in this part of the cases, 0 to 1. */
  chance(part: number): boolean;
  /** One of the items; the list is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Each item kept or left out with this chance, in the order they had. */
  some<Item>(items: readonly Item[], part: number): Item[];
  /** The items in another order; the list itself is left alone. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/**
 * The generator is a counter whose every value is scrambled (the finalizer of MurmurHash3): 32 bits of state, no
 * pattern that a small agenda could show, and nothing to install.
 */
export const createRandom = (seed: number): Random => {
  let counter = seed | 0;
  const next = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let bits = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (part) => next() < part,
    pick: (items) => items[int(items.length)]!,
    some: (items, part) => items.filter(() => next() < part),
    shuffle: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = int(last + 1);
        [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
      }
      return mixed;
    },
  };
};

/** A row of whole numbers below what is asked, that looks like chance and is the same every time. */
export const createChance = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    // The generator of Numerical Recipes; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
};

/** The items in another order; the list itself is left alone. */
export const shuffled = <Item>(items: readonly Item[], chance: (below: number) => number): Item[] => {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = chance(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
};

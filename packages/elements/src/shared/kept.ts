/** Makes something, and gives it again for as long as all that it is made from is the same: what is the same is not drawn anew. */
export const kept = <Made>(): ((from: readonly unknown[], make: () => Made) => Made) => {
  let before: readonly unknown[] | undefined;
  let made: Made;
  return (from, make) => {
    if (!before || from.some((one, at) => one !== before![at])) made = make();
    before = from;
    return made;
  };
};

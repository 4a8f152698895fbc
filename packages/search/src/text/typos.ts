/** How many slips a word of this length is forgiven: one from 5 letters, two from 9. */
export const typosAllowed = (length: number): 0 | 1 | 2 => {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
};

/**
 * The number of slips between two words: letters added, left out or wrong, and two neighbours exchanged (optimal string
 * alignment). More than `limit` is told as `limit + 1`, which saves most of the work.
 *
 * Three rows of the usual table are kept: the exchange of neighbours looks back two.
 */
export const typosBetween = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAgo = new Uint8Array(b.length + 1);
  let previous = Uint8Array.from({ length: b.length + 1 }, (_, column) => column);
  let current = new Uint8Array(b.length + 1);
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    const best = fillRow(a, b, { row, twoAgo, previous, current });
    if (best > limit) return limit + 1;
    [twoAgo, previous, current] = [previous, current, twoAgo];
  }
  return Math.min(previous[b.length]!, limit + 1);
};

interface Rows {
  readonly row: number;
  readonly twoAgo: Uint8Array;
  readonly previous: Uint8Array;
  readonly current: Uint8Array;
}

/** Fills `current` and gives the least of it: no later row can be less. */
const fillRow = (a: string, b: string, { row, twoAgo, previous, current }: Rows): number => {
  let best = row;
  for (let column = 1; column <= b.length; column++) {
    const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
    let slips = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
    if (isExchange(a, b, row, column)) slips = Math.min(slips, twoAgo[column - 2]! + 1);
    current[column] = slips;
    best = Math.min(best, slips);
  }
  return best;
};

// eslint-disable-next-line max-params -- four numbers and words of one hot loop; an object for each cell would cost more than the test
const isExchange = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 &&
  column > 1 &&
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
  a.charCodeAt(row - 2) === b.charCodeAt(column - 1);

/**
 * Which letters a word holds, as bits. One slip changes at most two of them, so words whose bits differ in more than
 * twice the slips allowed need no comparing: of 50,000 words a handful is left.
 */
export const letterBits = (word: string): number => {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
};

/** How many bits are set. */
export const countBits = (bits: number): number => {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Where something would like to be, and how much it matters. */
export interface Wish {
  readonly place: number;
  /** Above 0. */
  readonly weight: number;
  /** The least distance to the one before it. */
  readonly distance: number;
}

interface Block {
  place: number;
  weight: number;
  count: number;
}

/**
 * The places nearest to those wished for (the sum of weighted squares is least) that keep the order and the distances.
 * Neighbours that would be too near share a place: the average of their wishes, less the distances between them.
 *
 * Isotonic regression by pooling adjacent violators (Ayer 1955). Linear.
 */
export const nearestInOrder = (wishes: readonly Wish[]): number[] => {
  const blocks: Block[] = [];
  let offset = 0;
  for (const [index, { place, weight, distance }] of wishes.entries()) {
    if (index > 0) offset += distance;
    let block: Block = { place: place - offset, weight, count: 1 };
    for (let last = blocks.at(-1); last && last.place >= block.place; last = blocks.at(-1)) {
      block = together(last, block);
      blocks.pop();
    }
    blocks.push(block);
  }
  return placesOf(blocks, wishes);
};

const together = (one: Block, other: Block): Block => {
  const weight = one.weight + other.weight;
  return {
    place: (one.place * one.weight + other.place * other.weight) / weight,
    weight,
    count: one.count + other.count,
  };
};

const placesOf = (blocks: readonly Block[], wishes: readonly Wish[]): number[] => {
  const places: number[] = [];
  let offset = 0;
  for (const { place, count } of blocks)
    for (let one = 0; one < count; one += 1) {
      if (places.length > 0) offset += wishes[places.length]?.distance ?? 0;
      places.push(place + offset);
    }
  return places;
};

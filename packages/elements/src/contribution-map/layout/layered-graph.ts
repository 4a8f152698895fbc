/** What is laid out: nodes as the numbers 0, 1, … and links between them. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

export interface LayoutNode {
  /** The band of layers that the node stands in, counted from 0 at the start of the lines. */
  readonly band: number;
}

export interface LayoutLink {
  readonly from: number;
  readonly to: number;
}

/**
 * A graph in layers, in which every segment leads from a layer to the next one. Vertices are the nodes, by their own
 * numbers, and after them the points by which long links go past the layers between:
 *
 *     layer 0   layer 1    layer 2
 *        a ───── (4) ──────── c         path of a→c: [a, 4, c]
 *        b ────── d ──────────┘
 */
export interface LayeredGraph {
  readonly layerCount: number;
  readonly layerOf: readonly number[];
  /** The vertices at the other end of the segments, in the layer before and in the layer after; twice where there are two. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** The vertices by which each link goes, from its earliest layer on: backwards for a link that goes back. */
  readonly paths: readonly (readonly number[])[];
  /** How many of the vertices are nodes. */
  readonly nodeCount: number;
}

/** The vertices of every layer, from top to bottom. */
export type LayerOrder = readonly (readonly number[])[];

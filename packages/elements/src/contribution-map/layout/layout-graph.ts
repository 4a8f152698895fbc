import { addWayPoints } from './add-way-points.js';
import { assignLayers } from './assign-layers.js';
import type { LayerOrder, LayoutInput, LayoutLink } from './layered-graph.js';
import { linksThatGoBack } from './links-that-go-back.js';
import { orderLayers } from './order-layers.js';
import type { Spacing } from './place-rows.js';
import { placeRows } from './place-rows.js';

/** Where everything comes to stand. It knows no width: that is up to who draws it. */
export interface Layout {
  /** The band of every layer, in the order of the layers. */
  readonly bands: readonly number[];
  readonly layerOf: readonly number[];
  /** The nodes of every layer, from top to bottom. */
  readonly order: LayerOrder;
  /** The middle of every node, from the top. */
  readonly middles: readonly number[];
  readonly routes: readonly Route[];
  readonly height: number;
}

export interface Sizes {
  readonly spacing: Spacing;
  /** How high every node is in a drawing of so many layers: with many of them a text has less room beside it. */
  readonly heightsIn: (layerCount: number) => readonly number[];
}

/** The way of a link, from its earliest layer on. */
export interface Route {
  /** The end of the link is at the start of this way. */
  readonly goesBack: boolean;
  readonly firstLayer: number;
  /** How high it passes each layer, that of the node at either end included. */
  readonly middles: readonly number[];
}

/**
 * Draws nodes and links in layers (Sugiyama, Tagawa and Toda 1981): turn links that go back, give every node a layer,
 * keep room for links that skip layers, order the layers for few crossings, and place the rows for level links. The
 * order of the links does not matter; that of the nodes does, where nothing else decides. The same every time.
 */
export const layoutGraph = (input: LayoutInput, { spacing, heightsIn }: Sizes): Layout => {
  const { nodes } = input;
  const [links, places] = sorted(input.links);
  const back = linksThatGoBack({ nodes, links });
  const flow = links.map(({ from, to }, link) => (back[link] ? { from: to, to: from } : { from, to }));
  const layering = assignLayers(input, flow);
  const graph = addWayPoints(layering, flow);
  const order = orderLayers(graph);
  const heights = heightsIn(graph.layerCount);
  const middles = placeRows(order, { graph, heights, spacing });
  const routes = graph.paths.map((path, link) => ({
    goesBack: back[link]!,
    firstLayer: layering.layerOf[path[0]!]!,
    middles: path.map((vertex) => middles[vertex]!),
  }));
  return {
    bands: layering.bands,
    layerOf: layering.layerOf,
    order: order.map((layer) => layer.filter((vertex) => vertex < nodes.length)),
    middles: middles.slice(0, nodes.length),
    routes: places.map((place) => routes[place]!),
    height: middles.reduce((most, middle, vertex) => Math.max(most, middle + (heights[vertex] ?? 0) / 2), 0),
  };
};

/** The links by the nodes at their ends, and where each of them went. */
const sorted = (links: readonly LayoutLink[]): readonly [LayoutLink[], readonly number[]] => {
  const turns = links.map((_, link) => link);
  const of = (link: number): LayoutLink => links[link]!;
  turns.sort((one, other) => of(one).from - of(other).from || of(one).to - of(other).to || one - other);
  const places: number[] = [];
  turns.forEach((link, place) => (places[link] = place));
  return [turns.map(of), places];
};

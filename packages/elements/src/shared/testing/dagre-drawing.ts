import dagre from '@dagrejs/dagre';

import { layoutGraph } from '../../contribution-map/layout/layout-graph.js';
import type { LayoutInput } from '../../contribution-map/layout/layered-graph.js';
import type { Point } from '../../contribution-map/map-geometry.js';

export type Polyline = readonly Point[];

/** What every node of these drawings measures, and how far apart they stand. */
const [WIDTH, HEIGHT] = [200, 58];
const SPACING = { nodes: 14, links: 9 } as const;

/**
 * The lines that dagre draws from left to right. `inColumns` holds it to the columns that ours has; without that, it puts
 * actions and goals wherever that suits it. They go on to the middles of their nodes, where dagre aims them: it lets a
 * line run through other nodes, and cut off at the sides of its own it would cross under those without being counted.
 */
export const dagreLines = ({ nodes, links }: LayoutInput, inColumns: boolean): readonly Polyline[] => {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: SPACING.nodes, edgesep: SPACING.links, ranksep: 60 });
  nodes.forEach((_, node) => graph.setNode(String(node), { width: WIDTH, height: HEIGHT }));
  const { routes } = ourLayout({ nodes, links });
  links.forEach(({ from, to }, link) => {
    const { goesBack = false, middles = [] } = routes[link] ?? {};
    const [one, other] = inColumns && goesBack ? [to, from] : [from, to];
    graph.setEdge(String(one), String(other), inColumns ? { minlen: middles.length - 1 } : {}, String(link));
  });
  dagre.layout(graph);
  return (graph.edges() as readonly { readonly v: string; readonly w: string }[]).map((edge) => {
    const { points } = graph.edge(edge as never) as { readonly points: Polyline };
    return [graph.node(edge.v) as Point, ...points, graph.node(edge.w) as Point];
  });
};

/** The lines of our layout, with its columns as far apart; ends are shared out over a node's side, as on the map. */
export const ourLines = (input: LayoutInput): readonly Polyline[] => {
  const layout = ourLayout(input);
  return layout.routes.map(({ firstLayer, middles }) =>
    middles.flatMap((y, at) => {
      const x = (firstLayer + at) * (WIDTH + 60);
      if (at === 0) return [{ x: x + WIDTH, y }];
      return at === middles.length - 1
        ? [{ x, y }]
        : [
            { x, y },
            { x: x + WIDTH, y },
          ];
    }),
  );
};

export const ourLayout = (input: LayoutInput): ReturnType<typeof layoutGraph> =>
  layoutGraph(input, { spacing: SPACING, heightsIn: () => input.nodes.map(() => HEIGHT) });

/** How often lines cross, piece by piece; to touch, or to begin at the same place, is not to cross. */
export const lineCrossings = (lines: readonly Polyline[]): number => {
  const pieces = lines.flatMap((line, of) => line.slice(1).map((end, at) => ({ of, start: line[at]!, end })));
  let crossings = 0;
  pieces.forEach((one, at) => {
    for (let next = at + 1; next < pieces.length; next += 1) {
      const other = pieces[next]!;
      if (one.of !== other.of && cross(one, other)) crossings += 1;
    }
  });
  return crossings;
};

interface Piece {
  readonly start: Point;
  readonly end: Point;
}

const cross = (one: Piece, other: Piece): boolean =>
  side(one, other.start) * side(one, other.end) < 0 && side(other, one.start) * side(other, one.end) < 0;

/** On which side of a piece a point lies; 0 as good as on it. */
const side = ({ start, end }: Piece, point: Point): -1 | 0 | 1 => {
  const turn = (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
  return Math.abs(turn) < 1e-6 ? 0 : turn < 0 ? -1 : 1;
};

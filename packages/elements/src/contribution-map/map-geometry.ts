import type { Layout, Route } from './layout/layout-graph.js';
import type { LayoutLink } from './layout/layered-graph.js';

/** The size of a node's text, in units of the drawing: 16 to the size of the letters. */
export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A link as it is drawn. */
export interface LinkShape {
  /** Its line, from its earliest layer on. */
  readonly path: string;
  /** How high it comes. */
  readonly top: number;
  /** Where it points, and which way: 1 to the right, −1 to the left. */
  readonly tip: Point;
  readonly points: 1 | -1;
  /** A place on the line, where words about it may stand. */
  readonly middle: Point;
  /** How wide the gap is in which that place is. */
  readonly gap: number;
  /** A place on the line near where the link comes from. */
  readonly needs: Point;
}

export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  /** The corner at the start of every node. */
  readonly corners: readonly Point[];
  readonly columns: readonly { readonly band: number; readonly x: number }[];
  readonly shapes: readonly LinkShape[];
}

/** Room for the names of the columns. */
const HEAD = 40;
/** Between a node and the lines that leave it or point at it. */
const ROOM = 6;
export const TIP = 9;
/** Between two columns. */
export const GAPS = { least: 44, most: 190 } as const;
const PORTS = 9;

interface Request {
  readonly layout: Layout;
  readonly links: readonly LayoutLink[];
  readonly sizes: readonly NodeSize[];
  /** The room there is: the columns spread out in it as far as looks well. */
  readonly room: number;
  /** From right to left. */
  readonly mirrored: boolean;
}

/** Where everything stands, and the lines between: the rows are those of the layout, the columns are made here. */
export const mapGeometry = (request: Request): MapGeometry => {
  const { layout, sizes, mirrored } = request;
  const columns = columnsOf(request);
  const width = columns.at(-1)?.end ?? 0;
  const turn = (x: number): number => (mirrored ? width - x : x);
  const corners = sizes.map(({ height }, node) => ({
    x: turn(columns[layout.layerOf[node] ?? 0]?.start ?? 0),
    y: HEAD + (layout.middles[node] ?? 0) - height / 2,
  }));
  const ports = portsOf(request);
  return {
    width,
    height: HEAD + layout.height + ROOM,
    corners,
    columns: layout.bands.map((band, layer) => ({ band, x: turn(columns[layer]?.start ?? 0) })),
    shapes: layout.routes.map((route, link) => shapeOf(route, link, { request, columns, ports, turn })),
  };
};

interface Column {
  readonly start: number;
  readonly end: number;
}

const columnsOf = ({ layout, sizes, room }: Request): readonly Column[] => {
  const widths = layout.bands.map(() => 0);
  sizes.forEach(({ width }, node) => {
    const layer = layout.layerOf[node] ?? 0;
    widths[layer] = Math.max(widths[layer] ?? 0, width);
  });
  const spare = room - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(GAPS.most, Math.max(GAPS.least, spare / Math.max(1, widths.length - 1)));
  let start = 0;
  return widths.map((width) => {
    const column = { start, end: start + width };
    start += width + gap;
    return column;
  });
};

/** How far from the middle of the node each link leaves its first node, and reaches its last one. */
interface Ports {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Links leave a node in the order of where they go, so that they do not cross before they have begun. */
const portsOf = ({ layout, links, sizes }: Request): Ports => {
  const first: number[] = [];
  const last: number[] = [];
  const starting: number[][] = sizes.map(() => []);
  const ending: number[][] = sizes.map(() => []);
  links.forEach((ends, link) => {
    const [one, other] = earliestFirst(ends, layout.routes[link]);
    starting[one]!.push(link);
    ending[other]!.push(link);
  });
  sizes.forEach(({ height }, node) => {
    share(starting[node]!, first, { height, by: (link) => layout.routes[link]?.middles[1] ?? 0 });
    share(ending[node]!, last, { height, by: (link) => layout.routes[link]?.middles.at(-2) ?? 0 });
  });
  return { first, last };
};

const earliestFirst = ({ from, to }: LayoutLink, route: Route | undefined): readonly [number, number] =>
  route?.goesBack ? [to, from] : [from, to];

const share = (
  links: readonly number[],
  offsets: number[],
  { height, by }: { readonly height: number; readonly by: (link: number) => number },
): void => {
  const step = Math.min(PORTS, (height - TIP) / Math.max(1, links.length - 1));
  [...links]
    .sort((one, other) => by(one) - by(other) || one - other)
    .forEach((link, index) => (offsets[link] = (index - (links.length - 1) / 2) * step));
};

interface Drawing {
  readonly request: Request;
  readonly columns: readonly Column[];
  readonly ports: Ports;
  readonly turn: (x: number) => number;
}

const shapeOf = (route: Route, link: number, { request, columns, ports, turn }: Drawing): LinkShape => {
  const { links, sizes, mirrored } = request;
  const [one] = earliestFirst(links[link]!, route);
  const ends = route.middles.length - 1;
  const heights = route.middles.map(
    (middle, at) => HEAD + middle + (at === 0 ? (ports.first[link] ?? 0) : at === ends ? (ports.last[link] ?? 0) : 0),
  );
  const column = (at: number): Column => columns[route.firstLayer + at] ?? { start: 0, end: 0 };
  const start = column(0).start + (sizes[one]?.width ?? 0) + ROOM;
  const end = column(ends).start - ROOM;
  const tipX = route.goesBack ? start : end;
  let height = round(heights[0]!);
  let path = `M${round(turn(start + (route.goesBack ? TIP : 0)))} ${height}`;
  for (let step = 1; step <= ends; step += 1) {
    const x = column(step - 1).end + ROOM;
    const toX = step === ends ? end - (route.goesBack ? 0 : TIP) : column(step).start;
    const half = round(turn((x + toX) / 2));
    const next = round(heights[step]!);
    path += `H${round(turn(x))}C${half} ${height} ${half} ${next} ${round(turn(toX))} ${next}`;
    height = next;
  }
  return {
    path,
    top: Math.min(...heights),
    tip: { x: round(turn(tipX)), y: round(heights[route.goesBack ? 0 : ends]!) },
    points: route.goesBack === mirrored ? 1 : -1,
    middle: middleOf(heights, column, turn),
    gap: column(1).start - column(0).end,
    needs: {
      x: round(turn(route.goesBack ? end - 12 : start + 12)),
      y: round(heights[route.goesBack ? ends : 0]!),
    },
  };
};

/** Halfway the first gap that the link crosses: near where it comes from, where lines are still apart. */
const middleOf = (heights: readonly number[], column: (at: number) => Column, turn: (x: number) => number): Point => ({
  x: round(turn((column(0).end + column(1).start) / 2)),
  y: round((heights[0]! + heights[1]!) / 2),
});

const round = (value: number): number => Math.round(value * 10) / 10;

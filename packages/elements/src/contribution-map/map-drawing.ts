import { layoutGraph } from './layout/layout-graph.js';
import type { Layout } from './layout/layout-graph.js';
import { mapGeometry } from './map-geometry.js';
import type { MapModel } from './map-model.js';
import { MAP_COLUMNS } from './map-model.js';
import type { MapDrawing } from './map-picture.js';
import type { MapWords } from './map-words.js';
import { nodeText, textWidths } from './node-text.js';
import type { NodeText } from './node-text.js';
import type { RoomController } from './room-controller.js';

/** A map with its rows worked out. */
export interface LaidOutMap {
  readonly model: MapModel;
  readonly words: MapWords;
  readonly texts: readonly NodeText[];
  readonly layout: Layout;
  /** The words of the marks are in the legend alone. */
  readonly dense: boolean;
}

const SPACING = { nodes: 14, links: 9 } as const;
/** Where texts are short and many, they need no more than this to stand apart. */
const DENSE_SPACING = { nodes: 10, links: 9 } as const;
/** Each link has at least so much of the height of a node that it ends at. */
const PER_LINK = 3;
/** With more actions than this below each other, a map is read by its marks, and the legend has their words. */
const DENSE = 40;

/** In as much room as there is: texts get narrower before a picture gets wider than that. */
export const layOutMap = (
  model: MapModel,
  words: MapWords,
  { room, measure }: Pick<RoomController, 'room' | 'measure'>,
): LaidOutMap => {
  const dense = model.nodes.filter(({ column }) => column === 'actions').length > DENSE;
  let texts: readonly NodeText[] = [];
  const heightsIn = (layerCount: number): readonly number[] => {
    const widths = textWidths(room, layerCount, dense);
    texts = model.nodes.map((node) => {
      const text = nodeText(node, words, { measure, widths, dense });
      const busiest = Math.max(model.out[node.at]?.length ?? 0, model.into[node.at]?.length ?? 0);
      return { ...text, height: Math.max(text.height, busiest * PER_LINK) };
    });
    return texts.map(({ height }) => height);
  };
  const nodes = model.nodes.map(({ column }) => ({ band: MAP_COLUMNS.indexOf(column) }));
  const layout = layoutGraph({ nodes, links: model.links }, { spacing: dense ? DENSE_SPACING : SPACING, heightsIn });
  return { model, words, texts, layout, dense };
};

/** The same map in so much room, in units of the drawing. */
export const drawMap = (
  { model, words, texts, layout }: LaidOutMap,
  { room, mirrored }: { readonly room: number; readonly mirrored: boolean },
): MapDrawing => ({
  model,
  words,
  texts,
  mirrored,
  geometry: mapGeometry({ layout, links: model.links, sizes: texts, room, mirrored }),
});

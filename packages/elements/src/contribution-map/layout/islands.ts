import type { LayeredGraph } from './layered-graph.js';

/**
 * The parts of a graph that no segment joins, each as its vertices by number: those with links in the order of their
 * smallest vertex, and last the vertices on their own as one part. Linear in vertices and segments.
 */
export const islands = ({ layerOf, before, after }: LayeredGraph): readonly (readonly number[])[] => {
  const isMet = layerOf.map(() => false);
  const parts: number[][] = [];
  const alone: number[] = [];
  for (let root = 0; root < layerOf.length; root += 1) {
    if (isMet[root]) continue;
    const part = [root];
    isMet[root] = true;
    // The list grows while it is walked.
    for (const vertex of part) {
      const news = [...before[vertex]!, ...after[vertex]!].filter((other) => !isMet[other]);
      for (const other of new Set(news)) part.push(other);
      for (const other of news) isMet[other] = true;
    }
    if (part.length === 1) alone.push(root);
    else parts.push(part.sort((one, other) => one - other));
  }
  return alone.length > 0 ? [...parts, alone] : parts;
};

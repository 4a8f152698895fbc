/**
 * Vertices from the lowest height to the highest; of equals the first stays first. Each becomes one number, of its height
 * and its place, for a browser sorts numbers by itself, and calls nobody to compare two of them.
 */
export const byHeight = (vertices: readonly number[], heights: Float64Array): number[] => {
  const { length } = vertices;
  let [least, most] = [Infinity, -Infinity];
  for (const vertex of vertices) {
    least = Math.min(least, heights[vertex]!);
    most = Math.max(most, heights[vertex]!);
  }
  if (!(most > least)) return [...vertices];
  const scale = 2 ** 52 / length / (most - least);
  const keys = new Float64Array(length);
  for (let at = 0; at < length; at += 1) keys[at] = Math.floor((heights[vertices[at]!]! - least) * scale) * length + at;
  return Array.from(keys.sort(), (key) => vertices[key % length]!);
};

import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { MANY_ORIGINS as MANY, NO_ORIGIN as NONE, soleOrigins } from './sole-origins.js';

const spread = (
  origins: readonly number[],
  links: readonly (readonly [number, number])[],
  open?: Uint8Array,
): number[] => {
  const from = Int32Array.from(links, ([start]) => start);
  const to = Int32Array.from(links, ([, end]) => end);
  const graph = { nodeCount: origins.length, from, to };
  const marks = { origins: Int32Array.from(origins), ...(open && { open }) };
  const found = [...soleOrigins(graph, groupLinks(from, origins.length), marks)];
  expect([...marks.origins], 'what was given stays as it was').toEqual(origins);
  return found;
};

describe('soleOrigins', () => {
  it('marks none and many with what no origin can be', () => {
    expect(NONE).toBeLessThan(0);
    expect(MANY).toBeLessThan(0);
    expect(NONE).not.toBe(MANY);
  });

  it('finds the one origin that reaches a node, however many ways there are', () => {
    expect(
      spread(
        [4, 4, NONE, NONE, NONE],
        [
          [0, 2],
          [1, 2],
          [2, 3],
        ],
      ),
    ).toEqual([4, 4, 4, 4, NONE]);
  });

  it('finds where there are more, and passes that on', () => {
    expect(
      spread(
        [0, 1, NONE, NONE, MANY, NONE],
        [
          [0, 2],
          [1, 2],
          [2, 3],
          [4, 5],
        ],
      ),
    ).toEqual([0, 1, MANY, MANY, MANY, MANY]);
  });

  it('goes round circles, and only over open links', () => {
    expect(
      spread(
        [0, NONE, NONE],
        [
          [0, 1],
          [1, 2],
          [2, 1],
        ],
      ),
    ).toEqual([0, 0, 0]);
    expect(
      spread(
        [0, NONE, NONE],
        [
          [0, 1],
          [1, 2],
          [2, 1],
        ],
        Uint8Array.of(1, 0, 1),
      ),
    ).toEqual([0, 0, NONE]);
  });
});

import { largeAgenda } from '@gedeeld/core/testing';

import { dagreLines, lineCrossings, ourLayout, ourLines } from '../../shared/testing/dagre-drawing.js';
import { largeMap } from '../../shared/testing/large-map.js';
import { mapInput } from '../../shared/testing/map-input.js';

/**
 * How often lines cross and how long the layout takes, beside dagre: held to the same columns, and left to put actions and
 * goals where it likes. Both get the same agenda and take turns. Run with `npm run bench`. The data have a name and a
 * seed: `largeMap` is an agenda with themes, `largeAgenda` one without any order. The ratios matter, not the milliseconds.
 */
const SEEDS = [1, 2, 3, 4, 5];
const SIZES = [20, 60, 100, 180, 300];
const makers = {
  largeMap,
  largeAgenda: (contributions: number, seed: number) => largeAgenda({ contributions, seed }),
};

for (const [name, make] of Object.entries(makers))
  for (const size of SIZES) {
    const sums = { ours: 0, columns: 0, free: 0, more: 0, moreThanFree: 0 };
    const [our, their] = [[], []] as [number[], number[]];
    for (const seed of SEEDS) {
      const input = mapInput(make(size, seed));
      // The first round warms up.
      for (let round = 0; round < 4; round += 1) {
        our.push(timed(() => ourLayout(input)));
        their.push(timed(() => dagreLines(input, false)));
      }
      const ours = lineCrossings(ourLines(input));
      const columns = lineCrossings(dagreLines(input, true));
      const free = lineCrossings(dagreLines(input, false));
      sums.ours += ours;
      sums.columns += columns;
      sums.free += free;
      if (ours > columns) sums.more += 1;
      if (ours > free) sums.moreThanFree += 1;
    }
    console.log(
      `${name}, ${size} links, ${SEEDS.length} agendas: crossings ${sums.ours}; dagre in our columns ${sums.columns} ` +
        `(fewer than ours in ${sums.more}), dagre without columns ${sums.free} (fewer in ${sums.moreThanFree}); ` +
        `median ${median(our).toFixed(1)} ms, dagre ${median(their).toFixed(1)} ms`,
    );
  }

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

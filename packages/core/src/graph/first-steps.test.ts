import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { firstSteps } from './first-steps.js';

const outgoing = groupLinks(Int32Array.of(0, 0, 0, 1), 3);

describe('firstSteps', () => {
  it('takes the first of the links that fit, whatever their order in the list', () => {
    const step = firstSteps(outgoing, { fits: (link) => link !== 2, isBefore: (one, other) => one > other });
    expect([step(0), step(1), step(2)]).toEqual([1, 3, -1]);
  });

  it('asks only once for each node', () => {
    let asked = 0;
    const step = firstSteps(outgoing, { fits: () => ++asked > 0, isBefore: (one, other) => one < other });
    expect([step(0), step(0), asked]).toEqual([0, 0, 3]);
    const last = firstSteps(outgoing, { fits: () => ++asked > 0, isBefore: (one, other) => one > other });
    expect([last(0), last(0), asked]).toEqual([2, 2, 6]);
  });
});

import type { Day } from '../model/date.js';

/** From one day up to and including another. */
export interface TimeSpan {
  readonly from: Day;
  readonly to: Day;
}

interface NamedSpan extends TimeSpan {
  readonly name: string | undefined;
}

/**
 * Time spans under a name each, that can be counted without going through them: those with a day in common with
 * [from, to] are all that have begun by `to`, less those that ended before `from`. Two binary searches in sorted lists.
 */
export class TimeSpans {
  readonly #all: SortedEnds;
  readonly #named = new Map<string | undefined, SortedEnds>();

  constructor(spans: readonly NamedSpan[]) {
    const named = new Map<string | undefined, NamedSpan[]>();
    for (const span of spans) {
      const known = named.get(span.name);
      if (known === undefined) named.set(span.name, [span]);
      else known.push(span);
    }
    this.#all = sortEnds(spans);
    for (const [name, group] of named) this.#named.set(name, sortEnds(group));
  }

  countAll(when: TimeSpan): number {
    return countMeeting(this.#all, when);
  }

  count(name: string | undefined, when: TimeSpan): number {
    const ends = this.#named.get(name);
    return ends === undefined ? 0 : countMeeting(ends, when);
  }
}

interface SortedEnds {
  readonly starts: readonly Day[];
  readonly ends: readonly Day[];
}

const sortEnds = (spans: readonly TimeSpan[]): SortedEnds => ({
  starts: spans.map(({ from }) => from).sort(),
  ends: spans.map(({ to }) => to).sort(),
});

const countMeeting = ({ starts, ends }: SortedEnds, { from, to }: TimeSpan): number =>
  countWhile(starts, (start) => start <= to) - countWhile(ends, (end) => end < from);

/** How many of a sorted list, from its beginning, hold. */
const countWhile = (sorted: readonly Day[], holds: (day: Day) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
};

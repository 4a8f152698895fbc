import type { Id } from '../../model/id.js';
import type { Finding } from './finding.js';

/** Ids compare by code unit, so that every language and machine finds the same order. */
export const byCodeUnits = (one: Id, other: Id): number => (one < other ? -1 : Number(one > other));

/** The same ids, sorted, in place. Nearly every finding is about a handful of them. */
export const sortIds = (ids: Id[]): Id[] => {
  if (ids.length > FEW) return ids.sort(byCodeUnits);
  insertInOrder(ids, { low: 0, high: ids.length }, byCodeUnits);
  return ids;
};

/**
 * Sorts findings by their subjects, one by one. Finding out that there is nothing to sort is cheap, and ids often come in
 * order.
 *
 * Three-way radix quicksort (Bentley & Sedgewick 1997) on the first subject: ids of one agenda begin alike, and a
 * comparison of two of them reads that beginning again and again. Here a place in the ids is looked at once for all that
 * are alike up to there. Groups that are small, or alike to the end, are sorted by comparison.
 */
export const sortBySubjects = (findings: Finding[]): readonly Finding[] => {
  if (isSorted(findings)) return findings;
  const groups: Group[] = [{ low: 0, high: findings.length, depth: 0 }];
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    if (group.high - group.low <= FEW) sortFew(findings, group);
    else groups.push(...split(findings, group));
  }
  return findings;
};

/** Findings from `low` up to `high` whose first subjects are alike up to `depth`. */
interface Group extends Span {
  readonly depth: number;
}

const FEW = 24;

const isSorted = (findings: readonly Finding[]): boolean =>
  findings.every((finding, at) => at === 0 || bySubjects(findings[at - 1]!, finding) <= 0);

/** Puts those that come before the middle one first, and those that come after it last; three groups are left to sort. */
const split = (findings: Finding[], { low, high, depth }: Group): Group[] => {
  const pivot = unitAt(findings[(low + high) >> 1]!, depth);
  let [before, at, after] = [low, low, high];
  while (at < after) {
    const unit = unitAt(findings[at]!, depth);
    if (unit < pivot) swap(findings, before++, at++);
    else if (unit > pivot) swap(findings, at, --after);
    else at += 1;
  }
  const alike = { low: before, high: after, depth: depth + 1 };
  // What is alike to the end differs, if at all, in the subjects after the first.
  if (pivot === END) sortFew(findings, alike);
  return [{ low, high: before, depth }, { low: after, high, depth }, ...(pivot === END ? [] : [alike])];
};

const END = -1;

/** The code unit of the first subject at a place; `END` behind its last one, so that what is shorter comes first. */
const unitAt = ({ subjects }: Finding, depth: number): number => {
  const id = subjects[0]!;
  return depth < id.length ? id.charCodeAt(depth) : END;
};

const swap = (findings: Finding[], one: number, other: number): void => {
  const kept = findings[one]!;
  findings[one] = findings[other]!;
  findings[other] = kept;
};

const sortFew = (findings: Finding[], { low, high }: Span): void => {
  if (high - low <= FEW) {
    insertInOrder(findings, { low, high }, bySubjects);
    return;
  }
  findings
    .slice(low, high)
    .sort(bySubjects)
    .forEach((finding, at) => {
      findings[low + at] = finding;
    });
};

/** From `low` up to `high`. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** Sorts a few items by insertion, which is done before the engine's own sorting has begun. */
const insertInOrder = <Item>(items: Item[], { low, high }: Span, order: (one: Item, other: Item) => number): void => {
  for (let next = low + 1; next < high; next += 1) {
    const item = items[next]!;
    let at = next;
    for (; at > low && order(items[at - 1]!, item) > 0; at -= 1) items[at] = items[at - 1]!;
    items[at] = item;
  }
};

const bySubjects = (one: Finding, other: Finding): number => {
  const length = Math.min(one.subjects.length, other.subjects.length);
  for (let at = 0; at < length; at += 1) {
    const order = byCodeUnits(one.subjects[at]!, other.subjects[at]!);
    if (order !== 0) return order;
  }
  return one.subjects.length - other.subjects.length;
};

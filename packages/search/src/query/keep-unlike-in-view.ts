/** Which part of the list is shown. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/**
 * A page of a list on which at least one in four comes from elsewhere, as long as there are such: a school leader got
 * tips she could use at once from a school with quite other pupils. Where a page has too few, the next ones from further
 * down come up and the last of the others move to the next page; nothing is lost or shown twice. Within the page the
 * order of the list stays.
 *
 * Pages are dealt one after another from the start, so turning pages with one limit shows everything once.
 */
export const keepUnlikeInView = (
  docs: readonly number[],
  isElsewhere: (doc: number) => boolean,
  { offset, limit }: Page,
): number[] => {
  const elsewhere = [...docs.keys()].filter((at) => isElsewhere(docs[at]!));
  const isDealt = new Uint8Array(docs.length);
  let nextElsewhere = 0;
  let next = 0;
  const deal = (size: number): number[] => {
    while (isDealt[next] === 1) next++;
    const page: number[] = [];
    for (let at = next; at < docs.length && page.length < size; at++) if (isDealt[at] === 0) page.push(at);
    const missing = Math.ceil(page.length / 4) - page.filter((at) => isElsewhere(docs[at]!)).length;
    const last = page.at(-1) ?? -1;
    while (elsewhere[nextElsewhere]! <= last) nextElsewhere++;
    const brought = missing > 0 ? elsewhere.slice(nextElsewhere, nextElsewhere + missing) : [];
    nextElsewhere += brought.length;
    const kept = withoutLast(page, brought.length, (at) => isElsewhere(docs[at]!));
    const dealt = [...kept, ...brought];
    for (const at of dealt) isDealt[at] = 1;
    return dealt;
  };
  // A first page that is cut short, where the offset is no multiple of the limit.
  let from = offset % limit === 0 ? 0 : offset % limit;
  if (from > 0) deal(from);
  for (; from < offset && from < docs.length; from += limit) deal(limit);
  return offset >= docs.length ? [] : deal(limit).map((at) => docs[at]!);
};

/** Leaves out the last few that may be left out. */
const withoutLast = (page: readonly number[], count: number, mustStay: (at: number) => boolean): number[] => {
  let left = count;
  return [...page]
    .reverse()
    .filter((at) => left === 0 || mustStay(at) || left-- === 0)
    .reverse();
};

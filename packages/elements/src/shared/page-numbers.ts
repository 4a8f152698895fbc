/** A page to go to, or a gap of pages that are not named. */
export type PageStep = number | 'gap';

/**
 * The pages to name around the current one: always the first, the last and the neighbours, and at most seven steps in
 * all, so that the row keeps its width while someone walks through it. A gap never stands for a single page.
 */
export const pageNumbers = (page: number, pages: number): readonly PageStep[] => {
  if (pages <= MOST) return range(1, pages);
  if (page <= 4) return [...range(1, 5), 'gap', pages];
  if (page >= pages - 3) return [1, 'gap', ...range(pages - 4, pages)];
  return [1, 'gap', page - 1, page, page + 1, 'gap', pages];
};

const MOST = 7;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Not 0 for the links that a chain may take. */
export type OpenMarks = Uint8Array;

/** Which links a chain may take, for every bar that is asked for. The same bar gives the same marks. */
export type MarksFor = (grade: number, status: number) => OpenMarks;

/** Marks the links that are worth enough (`effective`), and on which an action can come far enough (`ceilings`). */
export const openMarks = (effective: Uint8Array, ceilings: Uint8Array): MarksFor => {
  const known: (OpenMarks | undefined)[] = [];
  return (grade, status) => (known[grade * STATUSES + status] ??= mark({ effective, ceilings }, grade, status));
};

/** More than there are claim statuses, so that every bar has a number of its own. */
const STATUSES = 8;

const mark = (
  { effective, ceilings }: { readonly effective: Uint8Array; readonly ceilings: Uint8Array },
  grade: number,
  status: number,
): OpenMarks => {
  const marks = new Uint8Array(effective.length);
  for (let link = 0; link < marks.length; link += 1) {
    if (effective[link]! >= grade && ceilings[link]! >= status) marks[link] = 1;
  }
  return marks;
};

import type { OpenMarks } from './chains.js';

/** Which links a chain may take, for every bar that is asked for. The same bar gives the same marks. */
export type MarksFor = (bar: { readonly grade: number; readonly status: number }) => OpenMarks;

/** Marks the links that are worth enough (`effective`), and on which an action can come far enough (`ceilings`). */
export const openMarks = (effective: Uint8Array, ceilings: Uint8Array): MarksFor => {
  const known = new Map<number, OpenMarks>();
  return ({ grade, status }) => {
    const key = grade * 8 + status;
    let marks = known.get(key);
    if (marks === undefined) {
      marks = effective.map((level, link) => Number(level >= grade && ceilings[link]! >= status));
      known.set(key, marks);
    }
    return marks;
  };
};

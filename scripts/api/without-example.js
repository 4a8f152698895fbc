/**
 * Functions that have no example yet. The list only gets shorter: a new function comes with an example, and one that has
 * got an example may no longer stand here (scripts/api/api.test.js).
 */
export const WITHOUT_EXAMPLE = new Set();

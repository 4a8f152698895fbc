/**
 * A part of the page that its HTML has.
 *
 * @param {string | undefined} id
 * @returns {HTMLElement}
 */
export const byId = (id) => {
  const found = document.getElementById(id ?? '');
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

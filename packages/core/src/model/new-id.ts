/**
 * An id made of a title: its letters and digits in any script, small, with hyphens between, and a number behind it
 * where the id is taken. `taken` learns the new id.
 *
 * @example
 * newId('Elk kind leert zwemmen', new Set()); // → 'elk-kind-leert-zwemmen'
 */
export const newId = (title: string, taken: Set<string>): string => {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const base =
    words
      .join('-')
      .replace(/^[^\p{L}\p{Nd}]+/u, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'id';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
};

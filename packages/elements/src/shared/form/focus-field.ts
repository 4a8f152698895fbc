/**
 * Brings a field into sight and puts the focus on it: the control of that id, or the first or chosen one of a group.
 * What it is folded away in is opened first. Answers whether it is there.
 */
export const focusField = (root: ParentNode, id: string): boolean => {
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!field) return false;
  for (let around = field.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  const control = field.matches('fieldset')
    ? (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>('input, button'))
    : field;
  control?.focus();
  return true;
};

import { iriOf } from '@gedeeld/core';

import type { EditorView, WordedOption } from './editor-view.js';
import type { Field } from './model/fields.js';

/** What a reference may point at, by name; with what it points at now, also where nobody knows that. */
export const refOptions = (
  view: EditorView,
  field: Field & { readonly kind: 'ref' | 'refs' },
  known: readonly string[],
): readonly WordedOption[] => {
  const options = OPTIONS[field.to](view);
  const values = new Set(options.map(({ value }) => value));
  const others = known.filter((ref) => !values.has(ref)).map((value) => ({ value, label: nameOf(view, field, value) }));
  const [, , list, index] = view.state.selected;
  if (list !== 'contributions') return [...options, ...others];
  // A link does not go from a thing to itself.
  const { from, to } = view.state.agenda.contributions[Number(index)] ?? {};
  const taken = field.name === 'from' ? to : field.name === 'to' ? from : undefined;
  return [...options, ...others].filter(({ value }) => value !== taken);
};

const OPTIONS: Readonly<Record<(Field & { readonly kind: 'ref' })['to'], (view: EditorView) => WordedOption[]>> = {
  organisation: (view) =>
    view.state.catalogue.organisations.map(({ id, name }) => ({ value: id, label: view.text(name) || id })),
  goal: (view) => view.state.agenda.goals.map(({ id }) => ({ value: id, label: view.nodeName(id) })),
  node: ({ state: { agenda }, nodeName }) =>
    [...agenda.actions, ...agenda.goals].map(({ id }) => ({ value: id, label: nodeName(id) })),
  practice: (view) => {
    const [own, ...others] = [view.state.catalogue, ...view.state.setting.catalogues];
    return [
      ...(own?.practices ?? []).map(({ id, title }) => ({ value: id, label: view.text(title) })),
      ...others.flatMap(({ id: home, practices }) =>
        practices.map(({ id, title }) => ({ value: iriOf(id, home), label: view.text(title) })),
      ),
    ];
  },
};

const nameOf = (view: EditorView, field: Field & { readonly kind: 'ref' | 'refs' }, ref: string): string =>
  field.to === 'organisation' ? `${view.organisationName(ref)} (${ref})` : ref;

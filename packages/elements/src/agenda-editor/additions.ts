import type { EditorView } from './editor-view.js';
import type { DocumentEdit } from './model/document-edit.js';
import { appended, newAction, newGoal, newOrganisation, partnerEdit } from './model/new-records.js';
import type { Path } from './model/path.js';
import type { OutlineList } from './model/outline-lists.js';

/** Adds one more to a list of the outline, under the name that was written for it, and opens its form. */
export const addRecord = (view: EditorView, list: OutlineList): void => {
  const { state } = view;
  const title = state.typed.named(list).trim();
  if (title === '') return;
  const made = ADDITIONS[list](view, title);
  state.typed.name(list, '');
  if (!made) return;
  state.edit(made.edit);
  state.select(made.path);
};

interface Made {
  readonly edit: DocumentEdit;
  readonly path: Path;
}

const ADDITIONS: Readonly<Record<OutlineList, (view: EditorView, title: string) => Made | undefined>> = {
  goals: ({ state: { catalogue, agenda, agendaPath } }, title) => {
    const path = [...agendaPath, 'goals'];
    const at = agenda.goals.length;
    return { edit: appended(path, at, newGoal(catalogue, agenda, title)), path: [...path, at] };
  },
  actions: ({ state: { catalogue, agenda, agendaPath } }, title) => {
    const owner = agenda.coordinator ?? agenda.partners[0] ?? catalogue.organisations[0]?.id;
    if (owner === undefined) return undefined;
    const path = [...agendaPath, 'actions'];
    const at = agenda.actions.length;
    return { edit: appended(path, at, newAction(catalogue, title, owner)), path: [...path, at] };
  },
  partners: ({ state: { catalogue, agendaIndex } }, title) => ({
    edit: partnerEdit(catalogue, agendaIndex, newOrganisation(catalogue, title)),
    path: ['organisations', catalogue.organisations.length],
  }),
};

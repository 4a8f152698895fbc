import { formatMessage } from '@gedeeld/core';

import type { EditorView } from './editor-view.js';
import { formWords } from './form-words.js';
import { valueAt } from './model/path.js';

/** What the record that is chosen is called. */
export const nameOfSelected = (view: EditorView): string => {
  const { selected, selectedName: name, agenda, catalogue } = view.state;
  const record = (valueAt(catalogue, selected) ?? {}) as { readonly id?: string };
  if (name === 'agenda') return view.text(agenda.title);
  if (name === 'organisation') return view.organisationName(record.id ?? '');
  if (name !== 'contribution') return view.nodeName(record.id ?? '');
  const { from = '', to = '' } = record as { readonly from?: string; readonly to?: string };
  const { sentences, language } = formWords(view.language);
  // An arrow has a direction of its own: where one reads to the left, the sentence has the other one.
  return formatMessage(sentences.linkTitle, { from: view.nodeName(from), to: view.nodeName(to) }, language);
};

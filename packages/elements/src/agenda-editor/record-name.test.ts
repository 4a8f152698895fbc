import { describe, expect, it } from 'vitest';

import * as ar from '../locales/ar.js';
import * as nl from '../locales/nl.js';
import type { EditorView } from './editor-view.js';
import { nameOfSelected } from './record-name.js';

const view = (language: string, sentences: { readonly linkTitle: string }): EditorView =>
  ({
    state: {
      selected: ['link'],
      selectedName: 'contribution',
      catalogue: { link: { from: 'Zwemles', to: 'Diploma' } },
    },
    language: { area: () => ({ language, sentences }) },
    nodeName: (id: string) => id,
  }) as unknown as EditorView;

describe('nameOfSelected', () => {
  it('calls a link by its ends, with an arrow that points to where one reads on', () => {
    expect(nameOfSelected(view('nl', nl.editorForms))).toBe('Zwemles → Diploma');
  });

  it('points the other way in a language that is read to the left, and sets names of another direction apart', () => {
    expect(nameOfSelected(view('ar', ar.editorForms))).toBe('\u2068Zwemles\u2069 ← \u2068Diploma\u2069');
  });
});

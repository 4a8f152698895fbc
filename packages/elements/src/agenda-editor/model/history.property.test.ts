import type { Catalogue } from '@gedeeld/core';
import { analyseAgenda, parseCatalogue } from '@gedeeld/core';
import { buildCatalogue, buildOrganisation, createRandom, randomAgenda } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { documentText } from '../../shared/files/document-text.js';
import { randomDocumentEdit } from '../testing/random-document-edits.js';
import { slowReplay } from '../testing/slow-replay.js';
import { documentFromText } from './agenda-document.js';
import { change, redo, undo } from './changes.js';
import type { History } from './history.js';
import { isDirty, present, startHistory } from './history.js';

const RUNS = 60;
const STEPS = 40;

/** A document that a parser has made whole, with keys that nobody knows at every level. */
const openedFrom = (seed: number): { readonly catalogue: Catalogue; readonly today: string } => {
  const { agenda, options } = randomAgenda(seed);
  const home = buildCatalogue({
    publisher: 'gemeente',
    organisations: [buildOrganisation('gemeente'), buildOrganisation('school')],
  });
  const withUnknown = (record: object, at: number): object => ({ ...record, 'x-later': { at, list: [] } });
  const { catalogue } = parseCatalogue(
    JSON.parse(
      JSON.stringify({
        ...home,
        'x-later': [1],
        agendas: [
          {
            ...agenda,
            'x-later': null,
            goals: agenda.goals.map(withUnknown),
            actions: agenda.actions.map(withUnknown),
            contributions: agenda.contributions.map(withUnknown),
          },
        ],
      }),
    ),
  );
  return { catalogue: catalogue!, today: options.today };
};

/** What a seed does: edits, and now and then a step back or forth. */
const walk = (
  seed: number,
  look: (history: History, step: number) => void,
): { opened: Catalogue; history: History } => {
  const random = createRandom(seed);
  const { catalogue: opened, today } = openedFrom(seed);
  let history = startHistory(opened, true);
  for (let step = 0; step < STEPS; step += 1) {
    const kind = random.int(10);
    if (kind < 2) history = undo(history);
    else if (kind < 4) history = redo(history);
    else {
      const edit = randomDocumentEdit(random, present(history));
      if (edit) history = change(history, edit, { now: today, agenda: 0, isSameStep: random.chance(0.3) });
    }
    look(history, step);
  }
  return { opened, history };
};

describe('an editor, after random edits, undo and redo', () => {
  it('holds what making every edit again from the start gives', () => {
    let edits = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { opened } = walk(seed, (history) => {
        edits += 1;
        expect(present(history)).toEqual(
          slowReplay(
            history.opened,
            history.done.map(({ edit }) => edit),
          ),
        );
      });
      expect(opened).toEqual(openedFrom(seed).catalogue);
    }
    expect(edits).toBe(RUNS * STEPS);
  });

  it('holds a document that its own file gives back to the letter, with nothing wrong in it', () => {
    let actions = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      walk(seed, (history, step) => {
        if (step % 8 > 0) return;
        const text = documentText(present(history));
        const { catalogue, problems } = documentFromText(text);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(catalogue).toEqual(present(history));
        expect(documentText(catalogue!)).toBe(text);
        actions += catalogue!.agendas[0]!.actions.length;
      });
    }
    expect(actions).toBeGreaterThan(RUNS);
  });

  it('analyses as the file that it exports', () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { history } = walk(seed, () => undefined);
      const { today } = openedFrom(seed);
      const now = present(history);
      const again = documentFromText(documentText(now)).catalogue!;
      expect(analyseAgenda(now.agendas[0]!, { today, catalogues: [now] })).toEqual(
        analyseAgenda(again.agendas[0]!, { today, catalogues: [again] }),
      );
    }
  });

  it('comes back to the opened file by undoing all, and to the last one by making it all again', () => {
    let steps = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { opened, history } = walk(seed, () => undefined);
      let back = history;
      while (back.done.length > 0) back = undo(back);
      expect(present(back)).toBe(opened);
      expect(isDirty(back)).toBe(false);
      let forth = back;
      while (forth.undone.length > history.undone.length) forth = redo(forth);
      expect(documentText(present(forth))).toBe(documentText(present(history)));
      steps += history.done.length;
    }
    expect(steps).toBeGreaterThan(RUNS * 5);
  });
});

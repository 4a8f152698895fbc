import { describe, expect, it } from 'vitest';

import { Later } from '../shared/later/later.js';
import { FormsLater } from './forms-later.js';

const host = Object.assign(document.createElement('div'), {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
});

/** Forms that come when `isThere` says so, and what was done with them. */
const make = () => {
  const state = { isThere: true };
  const later = new Later(host, () => (state.isThere ? Promise.resolve({}) : Promise.reject(new Error('weg'))));
  const done: string[] = [];
  return { state, later, done, forms: new FormsLater(later), work: (name: string) => () => void done.push(name) };
};

describe('FormsLater', () => {
  it('does what was asked for in its order when the forms are there, and from then on at once', async () => {
    const { forms, later, done, work } = make();
    forms.with(work('first'));
    forms.with(work('second'));
    expect(done).toEqual([]);
    await later.settled;
    forms.with(work('third'));
    expect(done).toEqual(['first', 'second', 'third']);
    forms.with(() => forms.with(work('inside')));
    expect(done.at(-1)).toBe('inside');
  });

  it('keeps what was asked for when they do not come, until somebody tries again', async () => {
    const { forms, later, done, state, work } = make();
    state.isThere = false;
    expect(forms.isMissed).toBe(false);
    forms.with(work('typed'));
    await later.settled;
    expect([forms.isMissed, done]).toEqual([true, []]);
    state.isThere = true;
    await later.ask();
    forms.catchUp();
    expect([forms.isMissed, done]).toEqual([false, ['typed']]);
  });

  it('forgets what was asked for a document that is put away', async () => {
    const { forms, later, done, work } = make();
    forms.with(work('typed'));
    forms.forget();
    await later.settled;
    forms.catchUp();
    expect(done).toEqual([]);
  });
});

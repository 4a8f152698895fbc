import { describe, expect, it } from 'vitest';

import { agendaNext } from '../../agenda/agenda-next.part.js';
import * as next from '../../agenda/agenda-next.js';
import * as details from '../../place-picker/place-details.js';
import { placeDetails } from '../../place-picker/place-details.part.js';
import * as more from '../../practice-finder/finder-more.js';
import { finderMore } from '../../practice-finder/finder-more.part.js';
import { drawAllAtOnce } from './all-at-once.js';
import { Part } from './part.js';

describe('Part', () => {
  it('is loaded when it is asked for, and then kept', async () => {
    let count = 0;
    const part = new Part(() => Promise.resolve({ count: (count += 1) }));
    expect([part.module, count]).toEqual([undefined, 0]);
    const module = await part.load();
    expect([await part.load(), part.module, count]).toEqual([module, module, 1]);
  });

  it('is asked for again where it did not come', async () => {
    let isThere = false;
    const part = new Part(() => (isThere ? Promise.resolve('hier') : Promise.reject(new Error('weg'))));
    await expect(part.load()).rejects.toThrow('weg');
    isThere = true;
    expect(await part.load()).toBe('hier');
  });

  it('is not loaded where someone had it already', async () => {
    const part = new Part<string>(() => Promise.reject(new Error('weg')));
    part.take('hier');
    expect([part.module, await part.load()]).toEqual(['hier', 'hier']);
  });
});

describe('drawAllAtOnce', () => {
  it('gives every part what it would load', () => {
    drawAllAtOnce();
    expect([agendaNext.module, finderMore.module, placeDetails.module]).toEqual([next, more, details]);
  });
});

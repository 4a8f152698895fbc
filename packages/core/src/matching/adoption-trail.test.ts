import { describe, expect, it } from 'vitest';

import type { Adoption } from '../model/adoption.js';
import { buildCatalogue, buildPractice } from '../testing/builders.js';
import { adoptionTrail } from './adoption-trail.js';

const adoption = (id: string, parts: Partial<Adoption> = {}): Adoption => ({
  id,
  practice: 'p',
  organisation: `org-${id}`,
  state: 'adopted',
  sources: [],
  ...parts,
});
const from = (id: string): Partial<Adoption> => ({ inspiredBy: { adoption: id } });
const trail = (...adoptions: Adoption[]) =>
  adoptionTrail([buildCatalogue({ id: 'c:', practices: [buildPractice('p')], adoptions })], 'p');
const path = (...adoptions: Adoption[]) =>
  trail(...adoptions).steps.map(({ adoption: ref, depth }) => `${ref.slice(3)}${depth}`);

describe('adoptionTrail', () => {
  it('puts who was inspired after who inspired, the earliest first', () => {
    const steps = path(
      adoption('d', from('b')),
      adoption('c', { ...from('a'), since: '2025' }),
      adoption('b', { ...from('a'), since: '2024-03' }),
      adoption('a'),
    );
    expect(steps).toEqual(['a0', 'b1', 'c1', 'd2']);
  });

  it('tells through what it came, and what was kept, changed and dropped', () => {
    const inspiredBy = { meeting: 'slot', lesson: 'other:#les', role: 'alderman' } as const;
    const [step] = trail(adoption('a', { inspiredBy, kept: 'K', changed: 'C', dropped: 'D', result: 'R' })).steps;
    expect(step).toEqual({
      adoption: 'c:#a',
      organisation: 'c:#org-a',
      state: 'adopted',
      depth: 0,
      from: { meeting: 'c:#slot', lesson: 'other:#les', role: 'alderman' },
      kept: 'K',
      changed: 'C',
      dropped: 'D',
      result: 'R',
    });
  });

  it('finds the adoption of an organisation that has just one', () => {
    const steps = path(adoption('a'), adoption('b', { inspiredBy: { organisation: 'org-a' } }));
    expect(steps).toEqual(['a0', 'b1']);
    const twice = path(
      adoption('a'),
      adoption('a2', { organisation: 'org-a' }),
      adoption('b', { inspiredBy: { organisation: 'org-a' } }),
    );
    expect(twice).toEqual(['a0', 'a20', 'b0']);
  });

  it('tells of a circle, once, and does not hang', () => {
    const { steps, problems } = trail(
      adoption('a', from('c')),
      adoption('b', from('a')),
      adoption('c', from('b')),
      adoption('d', from('a')),
      adoption('e', from('e')),
    );
    expect(problems.map(({ adoptions }) => adoptions)).toEqual([['c:#a', 'c:#c', 'c:#b'], ['c:#e']]);
    expect(steps.map(({ adoption: ref, depth }) => `${ref.slice(3)}${depth}`)).toEqual(['a0', 'b0', 'c0', 'e0', 'd1']);
  });

  it('joins adoptions of practices that are the same, over catalogues', () => {
    const one = buildCatalogue({ id: 'one:', practices: [buildPractice('p')], adoptions: [adoption('a')] });
    const two = buildCatalogue({
      id: 'two:',
      practices: [buildPractice('q', { sameAs: ['one:#p'] })],
      adoptions: [
        adoption('b', { practice: 'q', inspiredBy: { adoption: 'one:#a' } }),
        adoption('x', { practice: 'else' }),
      ],
    });
    expect(adoptionTrail([one, two], 'one:#p').steps.map((step) => [step.adoption, step.depth])).toEqual([
      ['one:#a', 0],
      ['two:#b', 1],
    ]);
  });

  it('walks a trail of many thousands', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => adoption(`n${at}`, at === 0 ? {} : from(`n${at - 1}`)));
    expect(trail(...many).steps.at(-1)?.depth).toBe(19_999);
  });

  it('is empty for a practice that nobody took over', () => {
    expect(adoptionTrail([], 'p')).toEqual({ steps: [], problems: [] });
  });
});

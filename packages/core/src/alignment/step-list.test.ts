import { describe, expect, it } from 'vitest';
import type { NextStep } from './next-step.js';
import { StepList } from './step-list.js';

const step = (subject: string): NextStep => ({ step: 'measure', subject });

describe('StepList', () => {
  it('hands out the steps since the last time, in order', () => {
    const steps = new StepList();
    steps.push(step('a'));
    steps.push(step('b'));
    const first = steps.take();
    steps.push(step('c'));
    expect([first, steps.take(), steps.take()]).toEqual([[step('a'), step('b')], [step('c')], []]);
  });

  it('has one list for all who have no steps', () => {
    expect(new StepList().take()).toBe(new StepList().take());
  });
});

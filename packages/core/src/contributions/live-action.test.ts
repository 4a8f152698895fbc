import { describe, expect, it } from 'vitest';
import type { Action, ActionStatus } from '../model/action.js';
import { ACTION_STATUSES } from '../model/action.js';
import type { Period } from '../model/date.js';
import { buildAction, buildAgenda } from '../testing/builders.js';
import { isLive } from './live-action.js';

const TODAY = '2026-06-01';
const until = (status: ActionStatus, to?: string): Action =>
  buildAction('a', { status, period: { from: '2020', ...(to === undefined ? {} : { to }) } });
const live = (action: Action, period?: Period): boolean =>
  isLive(action, buildAgenda(period === undefined ? {} : { period }), TODAY);

describe('isLive', () => {
  it('is said of what is planned, running or done, not of an idea or of what was stopped', () => {
    const alive = ACTION_STATUSES.filter((status) => live(buildAction('a', { status })));
    expect(alive).toEqual(['planned', 'running', 'done']);
    expect(ACTION_STATUSES.filter((status) => live(until(status, '2030'), { from: '2024' }))).toEqual(alive);
  });

  it('asks nothing about an end that an action does not have', () => {
    expect(live(until('planned'), { from: '2099' })).toBe(true);
    expect(live(until('idea'))).toBe(false);
  });

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2023-12', false],
    ['2023', false],
    ['2024', true],
    ['2022/2023', false],
    ['2023/2024', true],
  ])('asks of an action that ended in %s whether the agenda had begun in 2024: %s', (to, expected) => {
    expect(live(until('running', to), { from: '2024' })).toBe(expected);
    expect(live(until('done', to), { from: '2024-01' })).toBe(expected);
  });

  it.each([
    ['2025-07', false],
    ['2025-08', true],
    ['2025-08-01', true],
    ['2025-07-31', false],
    ['2025', true],
    ['2024/2025', false],
  ])('begins a school year on 1 August: ended in %s, in an agenda from 2025/2026: %s', (to, expected) => {
    expect(live(until('running', to), { from: '2025/2026' })).toBe(expected);
  });

  it('does not mind how an agenda ends, nor an agenda that does not say when it began', () => {
    expect(live(until('done', '1999'), { to: '2027' })).toBe(true);
    expect(live(until('done', '1999'))).toBe(true);
    expect(live(until('running', '2024'), { from: '2020', to: '2021' })).toBe(true);
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-05', false],
    ['2026-06', true],
    ['2025', false],
    ['2026', true],
    ['2025/2026', true],
    ['2024/2025', false],
  ])('asks of a planned action alone whether it should have been over (%s) before today: %s', (to, expected) => {
    expect(live(until('planned', to))).toBe(expected);
    expect(live(until('planned', to), { from: '2020' })).toBe(expected);
    expect(live(until('running', to), { from: '2020' })).toBe(true);
    expect(live(until('done', to), { from: '2020' })).toBe(true);
  });
});

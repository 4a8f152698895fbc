import type * as z from 'zod/mini';
import type { ProblemCode, ValueType } from '../problems/problem.js';
import { finding, shortText, type Finding } from './finding.js';
import { childOf, type Data } from './data.js';

/** One thing that a schema has against a value, at a path inside the value. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly issue: z.core.$ZodIssue;
}

/**
 * The issues at the smallest places they are about. A value that may be one thing or another gets the issues of the
 * one it was meant as: the first that does not already fail on the type of the value itself.
 */
export const smallestIssues = (issues: readonly z.core.$ZodIssue[]): Issue[] => {
  const found: Issue[] = [];
  const waiting: Issue[] = issues.map((issue) => ({ path: issue.path, issue }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { issue, path } = next;
    if (issue.code !== 'invalid_union') found.push(next);
    else for (const inner of meantOption(issue)) waiting.push({ path: [...path, ...inner.path], issue: inner });
  }
  return found.reverse();
};

const meantOption = ({ errors }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] =>
  errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) ??
  (errors[0] ?? []).slice(0, 1);

/** What an issue says, in our words. `value` stands at its path, inside `parent`; absent is `undefined`. */
export const findingOf = (issue: z.core.$ZodIssue, value: Data | undefined, parent: Data | undefined): Finding => {
  if (value === undefined) return finding('missing', {});
  if (issue.code === 'invalid_key') return finding('language-invalid', { value: String(issue.path.at(-1)) });
  if (issue.message !== NO_MESSAGE) return ruleFinding(issue.message as ProblemCode, value, parent);
  if (issue.code === 'invalid_value') {
    return finding('not-in-list', { value: shortText(value), allowed: issue.values.map(String) });
  }
  if (issue.code === 'too_small')
    return finding('number-too-low', { value: Number(value), minimum: Number(issue.minimum) });
  if (issue.code === 'too_big')
    return finding('number-too-high', { value: Number(value), maximum: Number(issue.maximum) });
  const expected = issue.code === 'invalid_type' ? (EXPECTED.get(issue.expected) ?? 'object') : 'object';
  return finding('wrong-type', { expected, got: typeOf(value) });
};

/** What a value is, in words. */
export const typeOf = (value: unknown): ValueType => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return TYPES.get(typeof value) ?? 'other';
};

/** What zod says of an issue when no language is loaded. A rule says its code instead. */
const NO_MESSAGE = 'Invalid input';

const TYPES = new Map<string, ValueType>([
  ['string', 'text'],
  ['number', 'number'],
  ['boolean', 'yes-or-no'],
  ['object', 'object'],
]);

const EXPECTED = new Map<string, ValueType>([...TYPES, ['array', 'list']]);

const ruleFinding = (code: ProblemCode, value: Data, parent: Data | undefined): Finding => {
  if (code === 'share-over-one')
    return finding(code, { value: Number(value), meant: Number((Number(value) / 100).toPrecision(6)) });
  if (code === 'period-out-of-order' && typeof value === 'string') {
    return finding(code, { from: shortText(childOf(parent, 'since')), to: value });
  }
  if (code === 'period-out-of-order' || code === 'ages-out-of-order') {
    return { code, facts: { from: childOf(value, 'from'), to: childOf(value, 'to') } } as Finding;
  }
  const facts = typeof value === 'object' ? {} : { value: typeof value === 'number' ? value : shortText(value) };
  return { code, facts } as Finding;
};

import type { Problem, ProblemCode, ProblemFacts, ProblemPath } from '../problems/problem.js';
import { valueAt, type Data, type Origins } from './data.js';
import { nameOf, recordOn } from './record-at.js';

/** What was found to be wrong, before its place is known. */
export type Finding = {
  [Code in ProblemCode]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[ProblemCode];

/** A finding of one code. */
export const finding = <Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code]): Finding =>
  ({ code, facts }) as Finding;

/** Where a finding is, and what goes because of it: nothing when `leftOut` is absent. */
export interface FindingPlace {
  readonly path: ProblemPath;
  readonly leftOut?: ProblemPath | undefined;
  /** The smallest record around the place; looked up by {@link problemIn} where it is not at hand. */
  readonly record: Data | undefined;
}

/** A finding as a problem. It is an error exactly when something was left out. */
export const problemOf = ({ code, facts }: Finding, { path, leftOut, record }: FindingPlace): Problem => {
  const name = nameOf(record);
  const place = {
    severity: leftOut ? 'error' : 'warning',
    path,
    ...(leftOut && { leftOut }),
    kind: recordOn(path).kind,
    ...(name !== undefined && { name }),
  };
  return { code, ...place, ...facts } as Problem;
};

/** A finding at a place of a document of which this much is left. */
export const problemIn = (
  document: { readonly data: Data | undefined; readonly origins: Origins },
  found: Finding,
  place: { readonly path: ProblemPath; readonly leftOut?: ProblemPath },
): Problem => {
  const record = valueAt(document.data, place.path.slice(0, recordOn(place.path).depth), document.origins);
  return problemOf(found, { ...place, record });
};

/** A value as a fact: short enough for a sentence. */
export const shortText = (value: Data | undefined): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

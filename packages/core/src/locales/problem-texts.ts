import type { ProblemCode, RecordKind, ValueType } from '../problems/problem.js';
import type { MergeProblemCode } from '../problems/merge-problem.js';
import type { TableName, TableProblemCode } from '../problems/table-problem.js';
import type { Message } from './message.js';

/** What a language needs to tell of problems: data, so that it can be loaded. */
export interface ProblemTexts {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly sentences: Readonly<Record<ProblemCode, Message>>;
  /** What each kind of record is called, with its article where the language has one. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly types: Readonly<Record<ValueType, string>>;
  readonly leftOut: {
    /** Only the part that is wrong went. */
    readonly itself: string;
    /** What holds it went: `{what}`. */
    readonly more: string;
    /** Nothing of the document can be used. */
    readonly all: string;
  };
}

/**
 * What the fields of the format are called in a language, by their keys. A field that is not here is called by the
 * words of its key, so English needs none.
 */
export type FieldNames = Readonly<Record<string, string>>;

/** What a language needs to tell of problems with the tables of an agenda. */
export interface TableTexts {
  readonly language: string;
  readonly sentences: Readonly<Record<TableProblemCode, Message>>;
  readonly tables: Readonly<Record<TableName, string>>;
  /** Where: `{table}`, `{row}`, `{column}`, `{heading}`. */
  readonly place: string;
}

/** What a language needs to tell of an action that came in as a file. */
export interface MergeTexts {
  readonly language: string;
  readonly sentences: Readonly<Record<MergeProblemCode, Message>>;
}

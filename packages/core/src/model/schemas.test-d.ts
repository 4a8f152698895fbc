import type * as z from 'zod/mini';
import type { Catalogue } from './catalogue.js';
import type { catalogueSchema } from './catalogue.schema.js';

/**
 * The schemas and the types say the same, down to every field: what is optional, what is a list, which values there
 * are. A field that is in one and not in the other is a type error here.
 */
export const schemasAndTypesAreTheSame: Same<Plain<z.output<typeof catalogueSchema>>, Plain<Document>> = true;

/** The test can fail: a field too many, a field too few, and an optional one that is required. */
export const theTestCanFail: [
  Same<Plain<{ a: { b: 1; [key: string]: unknown } }>, Plain<{ a: { b: 1; c?: 2 } }>>,
  Same<Plain<{ a?: 1 }>, Plain<{ a: 1 }>>,
  Same<Plain<{ a: 'x' }[]>, Plain<{ a: 'x' | 'y' }[]>>,
] = [false, false, false];

/** The catalogue as its document must be: of the model, a reader may find these absent. */
type Document = Omit<Catalogue, 'publisher' | 'licence' | 'modified'> &
  Required<Pick<Catalogue, 'publisher' | 'licence' | 'modified'>>;

/** A type with its names spelt out: read-only throughout, and without the index that carries unknown keys along. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? keyof Named<T> extends never
      ? { readonly [key: string]: Plain<T[keyof T]> }
      : { readonly [Key in keyof Named<T>]: Plain<Named<T>[Key]> }
    : T;

type Named<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

import type { Field, ItemName } from './fields.js';
import type { Path } from './path.js';

/** The smallest part of a form that is right or wrong as a whole: a field or group of a record, or an item of a list. */
export type Unit =
  | { readonly kind: 'field'; readonly path: Path; readonly field: Field }
  | { readonly kind: 'item' | 'new'; readonly path: Path; readonly of: ItemName };

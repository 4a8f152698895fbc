const BRAND = Symbol.for('gedeeld.error');

/**
 * A call that was wrong: the mistake of the programmer who made it. Something wrong in data is never an error but a
 * {@link Problem}. Recognise one with {@link isGedeeldError}: a page may hold two copies of this module, and then
 * `instanceof` says no where it should say yes.
 */
export class GedeeldError extends Error {
  /** A stable name for what was wrong, the same in every release. */
  readonly code: string;
  /** What a reader needs to mend the call. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly [BRAND] = true;

  constructor(code: string, message: string, options: { facts?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'GedeeldError';
    this.code = code;
    this.facts = options.facts ?? {};
  }
}

/**
 * Whether a caught value is an error of ours, also when another copy of this module made it.
 *
 * @example
 * isGedeeldError(new Error('no')); // → false
 */
export const isGedeeldError = (value: unknown): value is GedeeldError =>
  typeof value === 'object' && value !== null && (value as { [BRAND]?: unknown })[BRAND] === true;

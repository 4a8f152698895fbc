import * as z from 'zod/mini';
import type { ProblemCode } from '../problems/problem.js';

/**
 * A rule beyond the shape. The message of its issue is the code of the problem, so that a schema says what is wrong
 * without holding a sentence. It stops the checks after it, which may rely on what it asks.
 */
export const rule = <T>(code: ProblemCode, holds: (value: T) => boolean, path: string[] = []): z.core.$ZodCheck<T> =>
  z.refine<T>(holds, { error: code, path, abort: true });

/** A list that may be absent, and is then empty. */
export const list = <T extends z.core.$ZodType>(element: T) => z._default(z.array(element), []);

/** A number between two bounds, both included. */
export const numberBetween = (minimum: number, maximum: number) =>
  z.number().check(z.minimum(minimum), z.maximum(maximum));

/**
 * A part that may be absent. The parser hands the schemas plain data, in which nothing is `undefined`, so to it this
 * is the exact optional that the type says; zod's own would try every absent part against its schema, and a practice
 * has twenty of them.
 */
export const maybe = <T extends z.core.$ZodType>(schema: T): z.ZodMiniExactOptional<T> =>
  z.optional(schema) as z.ZodMiniType as z.ZodMiniExactOptional<T>;

import * as z from 'zod/mini';
import { AUDIENCE_GROUPS } from './audience.js';
import { list, maybe, rule } from './rule.js';

const age = z.number().check(z.minimum(-1));

export const audienceSchema = z.looseObject({
  ages: maybe(z.looseObject({ from: age, to: age }).check(rule('ages-out-of-order', (ages) => ages.from <= ages.to))),
  groups: list(z.enum(AUDIENCE_GROUPS)),
});

import { localizedTextSchema } from './localized-text.schema.js';
import { rule } from './rule.js';
import * as z from 'zod/mini';

const AREA_CODE = /^(GM\d{4}|WK\d{6}|BU\d{8})$/;
const MEANT_AS_CODE = /^\s*(GM|WK|BU)[\s-]*\d+\s*$/i;

/** The code of a municipality, as CBS writes it. */
export const municipalityCodeSchema = z.string().check(z.regex(/^GM\d{4}$/, 'area-code-invalid'));

/** A CBS code, or the name of a place: what looks like a code must be one. */
export const areaSchema = localizedTextSchema.check(
  rule('area-code-invalid', (area) => typeof area !== 'string' || AREA_CODE.test(area) || !MEANT_AS_CODE.test(area)),
);

import type { Scale } from './scale.js';

/**
 * Nederlands Jeugdinstituut, Databank Effectieve Jeugdinterventies: the levels of the Dutch accreditation committee
 * (Erkenningscommissie Interventies), from "goed beschreven" to "sterke aanwijzingen". Nothing there asks for a
 * repeated study, so nothing there is worth more than `strong`. A judgement holds for five years.
 *
 * Source: https://www.nji.nl/interventies/criteria
 */
export const nji: Scale = new Map([
  ['well-described', 'declared'],
  ['well-founded', 'reasoned'],
  ['first-indications', 'observed'],
  ['good-indications', 'compared'],
  ['strong-indications', 'strong'],
]);

/** For how many years after the judgement it holds, when it does not say so itself. */
export const NJI_VALID_YEARS = 5;

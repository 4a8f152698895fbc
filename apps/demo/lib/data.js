import { analyseAgenda, lookupText } from '@gedeeld/core';
import { netherlands } from '@gedeeld/catalogue/netherlands';
import { waterrijk } from '@gedeeld/catalogue/waterrijk';

/**
 * The day on which the invented municipality is shown. Fixed, so that the same agenda tells the same story every time
 * that the site is built; every page that shows a verdict says so.
 */
export const TODAY = '2026-06-01';

export { netherlands, waterrijk };

/** The shared agenda of Waterrijk. */
export const agenda = found(waterrijk.agendas.find(({ id }) => id === 'waterrijk-2026'));

/** What the method says of it. The practices that its actions are based on stand in the national catalogue. */
export const analysis = analyseAgenda(agenda, { today: TODAY, catalogues: [waterrijk, netherlands] });

/**
 * A text of a catalogue in Dutch, or in the language it has.
 *
 * @param {import('@gedeeld/core').LocalizedText | undefined} text
 * @param {readonly string[]} [languages]
 */
export const say = (text, languages = ['nl']) =>
  text === undefined ? '' : lookupText(text, languages, netherlands.language).text;

/**
 * The name of an organisation, as its own catalogue writes it.
 *
 * @param {import('@gedeeld/core').Catalogue} catalogue
 * @param {string} id
 */
export const nameOf = (catalogue, id) => say(catalogue.organisations.find((one) => one.id === id)?.name) || id;

/** @template Thing @param {Thing | undefined} thing @returns {Thing} */
function found(thing) {
  if (thing === undefined) throw new Error('The catalogue lacks what the site is about.');
  return thing;
}

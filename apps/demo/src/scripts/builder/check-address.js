import { parseCatalogueTextGradually } from '@gedeeld/core';

/** The most that is read of a catalogue here, in bytes. */
const MOST_BYTES = 10_000_000;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 15_000;
/** How long reading keeps the page from answering its visitor, in milliseconds: a phone takes four times as long. */
const LONGEST = 8;

/**
 * What there is to say of an address of a catalogue, in plain words.
 *
 * @typedef {{ good: boolean, sentence: string, catalogue?: import('@gedeeld/core').Catalogue }} Report
 */

/**
 * Looks whether a page could load a catalogue from this address.
 *
 * @param {string} address
 * @param {string} base the address of this page
 * @param {typeof globalThis.fetch} fetch
 * @returns {Promise<Report>}
 */
export const checkAddress = async (address, base, fetch) => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return bad('Dit is geen webadres. Begin met https:// of met een /.');
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return bad(`De server antwoordt met een fout (${response.status}). Klopt het adres?`);
    return await reportOn(await response.text());
  } catch (error) {
    return bad(whyNot(error, url.origin !== new URL(base).origin));
  }
};

/** @param {string} text @returns {Promise<Report>} */
const reportOn = async (text) => {
  if (text.length > MOST_BYTES) return bad('Dit bestand is groter dan 10 MB. Maak het kleiner.');
  const { catalogue, problems } = await parseCatalogueTextGradually(text, takingBreath());
  if (!catalogue) return bad('Hier staat geen catalogus in de vorm gedeeld/1. Kijk het bestand na.');
  const { practices, agendas } = catalogue;
  const found = `${counted(practices.length, 'aanpak', 'aanpakken')} en ${counted(agendas.length, 'agenda', 'agenda’s')}`;
  const left = new Set(problems.flatMap(({ leftOut }) => (leftOut ? [leftOut.join('/')] : []))).size;
  const sentence =
    left === 0
      ? `Dit werkt: ${found} gevonden.`
      : `Dit werkt: ${found} gevonden. Wel ${left === 1 ? 'is 1 deel' : `zijn ${left} delen`} niet te gebruiken.`;
  return { good: true, sentence, catalogue };
};

/** A pause for long reading: a task of its own once it has kept the page busy for long. @returns {() => Promise<void>} */
const takingBreath = () => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
};

/** @param {unknown} error @param {boolean} elsewhere */
const whyNot = (error, elsewhere) => {
  if (error instanceof Error && error.name === 'TimeoutError') return 'De server antwoordt niet binnen 15 seconden.';
  return elsewhere
    ? 'Het adres is niet te lezen vanaf deze site. Vraag de andere site om CORS toe te staan, of zet het bestand op je eigen site.'
    : 'Het adres is niet te bereiken.';
};

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** @param {string} sentence @returns {Report} */
const bad = (sentence) => ({ good: false, sentence });

/* global document, MutationObserver */

/** The words of the blocks, in the two languages of the pages. */
const WORDS = {
  nl: {
    token: 'Token',
    pair: 'Tekst of teken, op grond',
    least: 'Minstens',
    passes: 'voldoet',
    fails: 'te laag',
    waiting: 'De waarden worden uitgerekend …',
    light: 'licht',
    dark: 'donker',
    own: 'Zonder thema',
    none: 'Dit element leest zelf geen tokens; wat erin staat wel.',
    steps: 'Stap',
    size: 'Bij 16 px',
    use: 'Waarvoor',
    fromPage: 'van de pagina',
    event: 'Gebeurtenis',
    className: 'Klasse',
    sentBy: 'Van',
    prevented: 'Tegen te houden',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    token: 'Token',
    pair: 'Text or mark, on ground',
    least: 'At least',
    passes: 'passes',
    fails: 'too low',
    waiting: 'Working out the values …',
    light: 'light',
    dark: 'dark',
    own: 'No theme',
    none: 'This element reads no tokens itself; what is in it does.',
    steps: 'Step',
    size: 'At 16 px',
    use: 'For what',
    fromPage: 'from the page',
    event: 'Event',
    className: 'Class',
    sentBy: 'Sent by',
    prevented: 'Can be prevented',
    yes: 'yes',
    no: 'no',
  },
};

/** The language that the pages are read in. */
export const pageLanguage = () => (document.documentElement.dataset.words === 'en' ? 'en' : 'nl');

/**
 * Calls back now, and each time that the pages are read in another language.
 *
 * @param {(words: (typeof WORDS)['nl']) => void} changed
 * @returns {() => void} how to stop that
 */
export const inPageLanguage = (changed) => {
  const tell = () => changed(WORDS[pageLanguage()]);
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-words'] });
  tell();
  return () => observer.disconnect();
};

/**
 * @typedef {object} Page
 * @property {string} file where it is written, under dist/
 * @property {string} source its content, under src/pages/
 * @property {'layout.html' | 'plain.html'} layout
 * @property {'nl' | 'en'} lang
 * @property {'voorbeeld' | 'denhaag' | 'ma'} theme the house style (a plain page has none)
 * @property {string} title
 * @property {string} crumb its name at the end of the breadcrumb
 * @property {string} description
 */

const HOME = {
  layout: /** @type {const} */ ('layout.html'),
  lang: /** @type {const} */ ('nl'),
  theme: /** @type {const} */ ('voorbeeld'),
  source: 'home.nl.html',
  title: 'Zo pakken anderen het aan',
  crumb: 'Zo pakken anderen het aan',
  description: 'Aanpakken voor gelijke kansen uit het hele land, voor iedereen die in Waterrijk met kinderen werkt.',
};

/** Every page of the demonstration. The first is the one that `npm start` shows. @type {readonly Page[]} */
export const PAGES = [
  { ...HOME, file: 'index.html' },
  { ...HOME, file: 'themas/denhaag.html', theme: 'denhaag' },
  { ...HOME, file: 'themas/ma.html', theme: 'ma' },
  {
    ...HOME,
    file: 'en/index.html',
    lang: 'en',
    source: 'home.en.html',
    title: 'How others tackle this',
    crumb: 'How others tackle this',
    description: 'Practices for equal opportunities, for everyone in Waterrijk who works with children.',
  },
  {
    ...HOME,
    file: 'als-het-misgaat.html',
    source: 'failure.nl.html',
    title: 'Als de lijst niet laadt',
    crumb: 'Als de lijst niet laadt',
    description: 'Wat een bezoeker ziet als de lijst met aanpakken niet te laden is.',
  },
  {
    ...HOME,
    file: 'zonder-opmaak.html',
    layout: 'plain.html',
    source: 'plain.nl.html',
    title: 'Een pagina zonder huisstijl',
    description: 'Het blok met aanpakken op een pagina zonder één stijlregel.',
  },
  {
    ...HOME,
    file: 'niet-gevonden.html',
    source: 'not-here.nl.html',
    title: 'Deze pagina hoort niet bij het voorbeeld',
    crumb: 'Niet gevonden',
    description: 'Deze pagina bestaat niet.',
  },
];

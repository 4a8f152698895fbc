import { WATERRIJK } from './waterrijk.js';

const LIST = {
  ...WATERRIJK,
  source: 'list.nl.html',
  title: 'Zo pakken anderen het aan',
  description: 'Aanpakken voor gelijke kansen uit het hele land, voor iedereen die in Waterrijk met kinderen werkt.',
  menu: 'practices',
  scripts: ['embed'],
};

/** Pages that show what happens elsewhere: in other house styles, in English, when things go wrong. @type {readonly import('../pages.js').Page[]} */
export const examplePages = [
  { ...LIST, file: 'themas/denhaag.html', theme: 'denhaag', title: 'In de huisstijl van Den Haag', rendered: true },
  { ...LIST, file: 'themas/ma.html', theme: 'ma', title: 'In een andere huisstijl', rendered: true },
  {
    ...LIST,
    file: 'en/index.html',
    rendered: true,
    lang: 'en',
    source: 'list.en.html',
    title: 'How others tackle this',
    trail: [{ title: 'Home', path: '/' }],
    description: 'Practices for equal opportunities, for everyone in Waterrijk who works with children.',
  },
  {
    ...LIST,
    file: 'als-het-misgaat.html',
    source: 'failure.html',
    title: 'Als de lijst niet laadt',
    description: 'Wat een bezoeker ziet als de lijst met aanpakken niet te laden is.',
  },
  {
    ...LIST,
    file: 'zonder-opmaak.html',
    layout: 'plain',
    source: 'plain.html',
    title: 'Een pagina zonder huisstijl',
    description: 'Het blok met aanpakken op een pagina zonder één stijlregel.',
  },
  {
    ...WATERRIJK,
    file: 'niet-gevonden.html',
    source: 'not-here.html',
    title: 'Deze pagina is er niet',
    description: 'Deze pagina bestaat niet.',
    scripts: [],
    hidden: true,
  },
];

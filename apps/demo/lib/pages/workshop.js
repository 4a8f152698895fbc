import { linesText } from '../content/lines.js';
import { folderLink } from '../folder-download.js';
import { WATERRIJK } from './waterrijk.js';

const WORKSHOP = {
  ...WATERRIJK,
  trail: [...WATERRIJK.trail, { title: 'Werkplaats', path: '/werkplaats/' }],
};

/** What people make things with. Nothing that they write leaves their browser. @type {readonly import('../pages.js').Page[]} */
export const workshopPages = [
  {
    ...WATERRIJK,
    file: 'werkplaats/index.html',
    source: 'workshop.html',
    title: 'Werkplaats',
    description:
      'Maak je agenda, schrijf op wat een bijeenkomst bracht, kijk een bestand na, of zet het op je eigen site.',
    scripts: [],
  },
  {
    ...WORKSHOP,
    file: 'werkplaats/maak-je-agenda/index.html',
    source: 'editor.html',
    title: 'Maak je agenda',
    description: 'Plak drie tabellen en je hebt een gedeelde agenda. Je ziet meteen wat er nog aan ontbreekt.',
    scripts: ['editor'],
  },
  {
    ...WORKSHOP,
    file: 'werkplaats/na-de-bijeenkomst/index.html',
    source: 'notes.html',
    title: 'Na de bijeenkomst',
    description: 'Wat hoorde je, van wie, en wat ga je proberen? Schrijf het op en deel het als bestand.',
    scripts: ['notes'],
  },
  {
    ...WORKSHOP,
    file: 'werkplaats/kijk-je-bestand-na/index.html',
    source: 'check-file.html',
    title: 'Kijk je bestand na',
    description: 'Kies of plak een catalogus of agenda. Je ziet wat er mis is, en hoe hij eruitziet.',
    scripts: ['own:check-file'],
  },
  {
    ...WORKSHOP,
    file: 'werkplaats/zet-het-op-je-site/index.html',
    source: 'builder.html',
    title: 'Zet het op je eigen site',
    description: 'Kies wat je wilt laten zien en kopieer een paar regels voor je eigen website.',
    scripts: ['own:builder'],
    parts: () => ({ lines: linesText(), folder: folderLink(), folderButton: folderLink('button') }),
  },
];

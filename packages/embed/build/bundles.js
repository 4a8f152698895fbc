/**
 * @typedef {object} Bundle
 * @property {string} name `embed` is built from `src/bundles/embed.ts` to `dist/gedeeld-embed.js`
 * @property {string} tag the element it is for
 * @property {string} title what a visitor sees as the title of its frame page
 * @property {string} shows what a page gets with it, for the README
 * @property {number} limit the most it may weigh, in kB gzip
 * @property {boolean} [searches] whether it searches, and loads the words of the search
 * @property {boolean} [opensFiles] whether a visitor opens files with it, and must be told where one is broken
 * @property {boolean} [keeps] whether it keeps on the visitor's device what the visitor asks it to keep
 * @property {boolean} [speaksLater] whether its parts say what the script does not
 * @property {number} [limitAtOnce] the most it may weigh with the parts that come at once, in kB gzip
 * @property {string} because why no less, for whoever wants to raise it
 * @property {readonly PartOfBundle[]} [parts] what it loads when somebody first asks for it
 */

/**
 * A part of a bundle: a file of its own that the script loads, with a hash that the script holds (docs/decisions/0032).
 *
 * @typedef {object} PartOfBundle
 * @property {string} name of the module that the code imports when it is needed: `import('./bench.js')`
 * @property {string} [of] the part in which it is asked for
 * @property {string} shows what a page gets with it, for the README
 * @property {number} limit the most it may weigh, in kB gzip
 * @property {boolean} [atOnce] whether it comes with what a page shows, and not when somebody does something
 */

/**
 * Every bundle there is: one file for each use of the embed, with all that it needs at once (docs/decisions/0017,
 * 0032). A new one is a file in `src/bundles/` and a line here; the build, the hashes, the size checks, the tests and the README follow.
 *
 * @type {readonly Bundle[]}
 */
export const BUNDLES = [
  {
    name: 'embed',
    tag: 'gedeeld-practices',
    title: 'Aanpakken voor gelijke kansen',
    shows: 'a list of practices',
    limit: 32,
    because: 'What a page may cost a visitor on a phone; reading a stranger’s file is 9 kB of it.',
  },
  {
    name: 'practices',
    tag: 'gedeeld-practices',
    title: 'Aanpakken om in te zoeken',
    shows: 'practices with search, filters and places',
    searches: true,
    limit: 45,
    speaksLater: true,
    parts: [
      { name: 'filtering', shows: 'what each filter gives', limit: 4 },
      { name: 'finder-more', of: 'filtering', shows: 'the filters, and why a practice is there', limit: 4.6 },
      { name: 'place-details', shows: 'the questions about a place', limit: 2.8 },
      { name: 'words', of: 'filtering', shows: 'search by words, in Dutch and English', limit: 11.5 },
      { name: 'all-feeds', shows: 'several addresses', limit: 4 },
      { name: 'long-list', shows: 'all practices on one page', limit: 3 },
    ],
    because:
      'Reading files is 9 kB of it, cards 5, choosing a place 2. What is asked for is found with what comes after it; that a letter draws only what it changes is 0.3 kB.',
  },
  {
    name: 'agenda',
    tag: 'gedeeld-agenda-page',
    title: 'Een gedeelde agenda',
    shows: 'a shared agenda, with what contributes to what',
    limit: 53.6,
    speaksLater: true,
    parts: [
      { name: 'agenda-next', shows: 'what to do now, and how the partners work together', limit: 9.2 },
      { name: 'matrix', shows: 'who contributes to what, as a table', limit: 2.9 },
      { name: 'map', shows: 'the map of the agenda', limit: 16.9 },
    ],
    because: 'The method that judges an agenda is 16 kB of it, and what it says 3 kB.',
  },
  {
    name: 'practice',
    tag: 'gedeeld-practice',
    title: 'Een aanpak',
    shows: 'one practice, whole or on a card',
    limit: 37.7,
    because: 'Reading a stranger’s file is 9 kB of it, and all that a practice may hold is told.',
  },
  {
    name: 'network',
    tag: 'gedeeld-network-page',
    title: 'Leernetwerken',
    shows: 'learning networks, challenges that come back, or lessons',
    limit: 40,
    because: 'Reading a stranger’s file is 9 kB of it, and a challenge shows the practices that serve it on cards.',
  },
  {
    name: 'check',
    tag: 'gedeeld-check-page',
    title: 'Draagt mijn actie bij?',
    shows: 'a form that checks an action against a shared agenda',
    limit: 66,
    opensFiles: true,
    keeps: true,
    because: 'The method is 21 kB of it, and reading a file of any origin 10.',
  },
  {
    name: 'editor',
    tag: 'gedeeld-editor-page',
    title: 'Een gedeelde agenda maken',
    shows: 'making and keeping a shared agenda',
    limit: 34.8,
    limitAtOnce: 70,
    speaksLater: true,
    parts: [
      { name: 'bench', shows: 'an agenda that is open, with what is left to do', limit: 34.8, atOnce: true },
      { name: 'forms', of: 'bench', shows: 'what it is changed with, when somebody begins', limit: 13.1 },
      { name: 'tables', shows: 'tables to paste, or to download', limit: 9.6 },
      { name: 'problems', shows: 'what is wrong with a file', limit: 4.3 },
      { name: 'ideas', of: 'bench', shows: 'what others do for a goal', limit: 6.4 },
      { name: 'intake', of: 'bench', shows: 'taking in a checked action', limit: 3.2 },
    ],
    opensFiles: true,
    keeps: true,
    because:
      'Reading a stranger’s file is 10 kB of it. The method comes with an open agenda, which is at most 70 together.',
  },
  {
    name: 'notes',
    tag: 'gedeeld-notes-page',
    title: 'Verslag van een bijeenkomst',
    shows: 'notes of a meeting',
    limit: 36.2,
    opensFiles: true,
    keeps: true,
    because: 'Reading a stranger’s file and the parts of a form are the most of it.',
  },
  {
    name: 'map',
    tag: 'gedeeld-map-page',
    title: 'Hoe hangt de agenda samen?',
    shows: 'the map of a shared agenda',
    limit: 58.6,
    because:
      'The method is 15 kB of it, the map with its layout 15 kB, and what it says 2 kB. That what is in the window comes first is 0.5 kB.',
  },
];

/** The file of a bundle, as a page names it. @param {Pick<Bundle, 'name'>} bundle */
export const fileOf = ({ name }) => `gedeeld-${name}.js`;

import { BUNDLES, fileOf } from './packages/embed/build/bundles.js';

/**
 * The most that an import may weigh, minified and gzipped, with all that it pulls in. Each ceiling says why it is what
 * it is, and is raised only in the commit that needs it.
 */
const core = (name, names, limit) => ({
  name,
  path: 'packages/core/dist/index.js',
  import: `{ ${names} }`,
  limit,
  gzip: true,
});

export default [
  // What a page pays to read a stranger's file: zod's small form, the schemas and the salvage.
  core('core: read a catalogue', 'parseCatalogueText', '19 kB'),
  // Works on what was parsed, so no byte of zod. A kB of it looks at every field by name, as a table takes several
  // times as long; and a third of one keeps memory down: half of an edit of a large agenda was fresh memory.
  core('core: does my action contribute?', 'analyseAgenda', '21.5 kB'),
  core('core: does this place look like mine?', 'similarity', '3 kB'),
  // Lit itself is 6 kB of it.
  {
    name: 'elements: a practice card',
    path: 'packages/elements/dist/practice-card/practice-card.define.js',
    limit: '22 kB',
    gzip: true,
  },
  // Its own part is some 12 kB: the layout 3, the picture, the table and the chains. The rest is shared with the agenda.
  {
    name: 'elements: a contribution map',
    path: 'packages/elements/dist/contribution-map/contribution-map.define.js',
    limit: '40 kB',
    gzip: true,
  },
  // Each script as a visitor downloads it; packages/embed/build/bundles.js says why it may weigh what it may.
  ...BUNDLES.map((bundle) => ({
    name: `embed: ${bundle.shows}`,
    path: `packages/embed/dist/${fileOf(bundle)}`,
    limit: `${bundle.limit} kB`,
    gzip: true,
    // As it is: it is bundled and minified already, harder than here.
    modifyEsbuildConfig: (config) => ({ ...config, loader: { '.js': 'copy' } }),
  })),
];

/**
 * The doors of our packages whose exports are told in the API reference, with what each is for. `declarations` is from
 * the root of the project.
 *
 * @type {readonly { page: string, door: string, declarations: string, about: string }[]}
 */
export const DOORS = [
  {
    page: 'core.html',
    door: '@gedeeld/core',
    declarations: 'packages/core/dist/index.d.ts',
    about: 'The model, the parser, the method and matching.',
  },
  {
    page: 'core-importers.html',
    door: '@gedeeld/core/importers',
    declarations: 'packages/core/dist/importers/index.d.ts',
    about: 'Reads the tables of CBS, DUO and the Inspectorate into places.',
  },
  {
    page: 'core-testing.html',
    door: '@gedeeld/core/testing',
    declarations: 'packages/core/dist/testing/index.d.ts',
    about: 'Builders, random agendas from a seed, and a slow second implementation to test against.',
  },
  {
    page: 'search.html',
    door: '@gedeeld/search',
    declarations: 'packages/search/dist/index.d.ts',
    about: 'Finds practices in Dutch and English.',
  },
  {
    page: 'elements.html',
    door: '@gedeeld/elements',
    declarations: 'packages/elements/dist/index.d.ts',
    about: 'The web components: their classes, events, attributes and looks.',
  },
  {
    page: 'tokens.html',
    door: '@gedeeld/tokens/host.js',
    declarations: 'packages/tokens/dist/host.d.ts',
    about: 'Colours, sizes and fonts that follow the page, with files for design tools.',
  },
];

/** Reads the public elements, and only those: what is in `shared/` is nobody's promise. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/{shared,locales}/**', 'src/**/*.{test,stories,styles}.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'as-published',
      packageLinkPhase: ({ customElementsManifest }) => {
        for (const module of customElementsManifest.modules) asPublished(module);
        customElementsManifest.modules = customElementsManifest.modules.filter(isPublic);
      },
    },
  ],
};

/** The manifest goes with the package, so it speaks of the files in the package, and of nothing that is private. */
const asPublished = (module) => {
  module.path = published(module.path);
  for (const declaration of module.declarations) {
    const isOurs = new Set(declaration.members?.flatMap(({ name, privacy }) => (privacy === 'private' ? name : [])));
    declaration.members = declaration.members?.filter(({ name }) => !isOurs.has(name));
    // State that only the element sets is no attribute either, whatever the analyzer reads in `properties`.
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !isOurs.has(fieldName));
    // What the analyzer itself makes of `new PageChangeEvent(page)` is an event called "page".
    declaration.events = declaration.events?.filter(({ description }) => description !== undefined);
  }
  for (const { declaration } of module.exports) declaration.module = published(declaration.module);
};

const published = (path) => path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** A module that is a door of the package: an element, or the events it fires. */
const isPublic = ({ path, declarations }) =>
  declarations.some(({ tagName }) => tagName !== undefined) || path.endsWith('.events.js');

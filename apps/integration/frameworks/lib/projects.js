// @ts-check
/**
 * A project of a stranger: as short as it can be, for whoever copies it.
 *
 * @typedef {object} Project
 * @property {string} name of its folder
 * @property {readonly string[]} check the program that judges its types, with its arguments
 * @property {readonly string[]} build the framework's own build, into `dist/`
 * @property {readonly Mistake[]} mistakes that its types must find
 *
 * A mistake in a file: what stands there, what somebody writes instead, and what the checker then says.
 *
 * @typedef {{ file: string, right: string, wrong: string, said: RegExp }} Mistake
 */

/** A property with the wrong type. @param {string} file @returns {Mistake} */
const property = (file) => ({
  file,
  right: 'netherlands.practices',
  wrong: 'netherlands.title',
  said: /readonly Practice\[\]/,
});

/** Something that the event does not have. @param {string} file @returns {Mistake} */
const event = (file) => ({
  file,
  right: 'event.practice',
  wrong: 'event.place',
  said: /'place' does not exist on type 'PracticeSelectEvent'/,
});

const VITE = ['vite', 'build', '--logLevel', 'warn'];

/** @type {readonly Project[]} */
export const PROJECTS = [
  {
    name: 'node',
    check: ['tsc'],
    build: ['node', 'page.js'],
    mistakes: [{ file: 'page.js', right: 'catalogue: netherlands', wrong: 'catalogue: 1', said: /'Catalogue'/ }],
  },
  { name: 'vite', check: ['tsc'], build: VITE, mistakes: [property('src/main.ts'), event('src/main.ts')] },
  { name: 'react', check: ['tsc'], build: VITE, mistakes: [property('src/app.tsx'), event('src/app.tsx')] },
  { name: 'vue', check: ['vue-tsc'], build: VITE, mistakes: [property('src/app.vue'), event('src/app.vue')] },
  {
    name: 'svelte',
    check: ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'human'],
    build: VITE,
    mistakes: [property('src/app.svelte'), event('src/app.svelte')],
  },
  {
    name: 'angular',
    check: ['ngc', '-p', 'tsconfig.json', '--noEmit'],
    build: ['ng', 'build'],
    mistakes: [
      property('src/app.ts'),
      { file: 'src/app.ts', right: '"choose($event)"', wrong: '"chosen.set($event)"', said: /'PracticeSelectEvent'/ },
    ],
  },
];

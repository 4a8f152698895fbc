// @ts-check
import { ENGINES, findEngine } from '../../../scripts/browsers/find.js';
import { install } from './lib/install.js';
import { judge } from './lib/judge.js';
import { look } from './lib/look.js';
import { PROJECTS } from './lib/projects.js';

/**
 * `npm run frameworks -w integration`: small projects in Node, Vite, React, Vue, Svelte and Angular that know our packages
 * from their tarballs alone. Each is judged by its own checker, built by its own build, and opened in every browser that
 * is there. `npm run frameworks -w integration -- vue` does one. After `npm run build`.
 */
const wanted = process.argv.slice(2);
const projects = PROJECTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const total = { passed: 0, failed: 0 };

/** @param {string} what @param {readonly string[]} problems */
const tell = (what, problems) => {
  total[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
};

await install(console.log);
for (const project of projects) tell(`${project.name}: types, build, mistakes`, await judge(project));
for (const engine of ENGINES) {
  if (await findEngine(engine)) tell(`in ${engine}`, await look(engine, projects));
  else console.log(`- in ${engine}: SKIPPED, because not on this computer`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

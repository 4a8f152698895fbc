import { program, run } from './lib/run.js';

/** `turbo run …` that calls nobody: Turborepo can be asked to keep its figures to itself by the environment alone. */
const { code } = await run([program('turbo'), 'run', ...process.argv.slice(2)], { show: true });
process.exitCode = code;

import { ensureInstalled, exitOnOldNode } from './lib/install.js';
import { program, run } from './lib/run.js';

exitOnOldNode();
await ensureInstalled(console.log);

/** Builds what changed, then serves the demo page on this computer alone until it is stopped. */
console.log('• build: every package and the demo page …');
const built = await run([program('turbo'), 'run', 'build', '--filter=demo...', '--output-logs=errors-only']);
if (built.code !== 0) {
  console.log(built.output);
  console.log('The build failed, so there is no demo to show.');
  process.exit(1);
}
const { code } = await run(['npm', 'run', 'start', '--silent', '-w', 'demo'], { show: true, timeout: 2 ** 31 - 1 });
process.exitCode = code;

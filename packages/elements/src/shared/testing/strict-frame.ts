/** Runs inside the frame that `strict-page.ts` makes: shows what a test asks for, and counts what breaks its rules or runs. */
import { render } from 'lit';

import '../../define.js';
import { EVERY_STORY } from './every-story.js';
import { HOSTILE_PARTS } from './hostile-page.js';
import { drawn } from './show-story.js';

declare global {
  interface Window {
    violations: string[];
    /** What ran of the scripts that an enemy hopes to run. */
    ran: string[];
    showStoryNamed: (name: string) => Promise<void>;
    /** Shows an element with what an enemy publishes. */
    showHostile: (tag: string) => Promise<Element[]>;
  }
}

// Vitest hands every `import()` to its runner, which is in the page of the tests alone.
Object.assign(window, { __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() } });

window.violations = [];
window.ran = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
  // Vite's own client looks for its server: no page of ours has it.
  if (!sourceFile.endsWith('/@vite/client')) window.violations.push(`${violatedDirective} ${sourceFile} ${sample}`);
});
Object.assign(globalThis, { xss: () => window.ran.push('xss') });
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'] as const)
  window[name] = () => void window.ran.push(name) as never;

window.showStoryNamed = async (name) => {
  const story = EVERY_STORY.find((each) => each.name === name);
  if (!story) throw new Error(`There is no story ${name}`);
  await story.show();
};
window.showHostile = async (tag) => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(HOSTILE_PARTS[tag]?.() ?? [], place);
  const elements = [...place.querySelectorAll(tag)];
  for (const element of elements) await drawn(element);
  return elements;
};
window.parent.dispatchEvent(new Event('strict-frame-ready'));

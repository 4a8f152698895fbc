/** Runs inside the frame that `csp.ts` makes: shows an element with what an enemy publishes, and counts what happens. */
import { render } from 'lit';

import '../../define.js';
import { HOSTILE_PARTS } from './hostile-page.js';
import { drawn } from './show-story.js';

declare global {
  interface Window {
    violations: string[];
    /** What ran. */
    ran: string[];
    showHostile: (tag: string) => Promise<Element[]>;
  }
}

window.violations = [];
window.ran = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
  window.violations.push(`${violatedDirective} ${sourceFile} ${sample}`);
});
Object.assign(globalThis, { xss: () => window.ran.push('xss') });
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'] as const)
  window[name] = () => void window.ran.push(name) as never;

window.showHostile = async (tag) => {
  const parts = HOSTILE_PARTS[tag]?.() ?? [];
  render(parts, document.body);
  const elements = [...document.body.querySelectorAll(tag)];
  for (const element of elements) await drawn(element);
  return elements;
};
window.parent.dispatchEvent(new Event('csp-frame-ready'));

/** Runs inside the frame that `csp.ts` makes: shows stories under its rules, and counts what breaks them. */
import { EVERY_STORY } from './every-story.js';

declare global {
  interface Window {
    violations: string[];
    showStoryNamed: (name: string) => Promise<void>;
  }
}

window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
  window.violations.push(`${violatedDirective} ${sourceFile} ${sample}`);
});
window.showStoryNamed = async (name) => {
  const story = EVERY_STORY.find((each) => each.name === name);
  if (!story) throw new Error(`There is no story ${name}`);
  await story.show();
};
window.parent.dispatchEvent(new Event('csp-frame-ready'));

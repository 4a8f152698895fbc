import type { JsxElements } from '@gedeeld/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends JsxElements {}
}

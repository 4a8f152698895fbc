import type { JsxElements } from '@gedeeld/elements';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}

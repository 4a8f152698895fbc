import type { Tags } from './tags.js';

/** What every HTML element takes, where the framework does not say so itself. */
export interface AnyElement {
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
  class?: string;
  className?: string;
  dir?: string;
  hidden?: boolean;
  id?: string;
  lang?: string;
  slot?: string;
}

/** A number may stand in an attribute as text. */
export type Written<Value> = Value | (number extends Value ? `${number}` : never);

type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

type JsxElement<Tag extends keyof Tags> = Partial<Tags[Tag]['properties']> & {
  [Name in keyof Tags[Tag]['attributes']]?: Written<Tags[Tag]['attributes'][Name]>;
} & Listeners<Tags[Tag]['events']>;

/**
 * Our tags for JSX, in any library that sets properties on custom elements (React 19, Preact), and for the templates of
 * Svelte. Add them once:
 *
 * ```ts
 * import type { JsxElements } from '@gedeeld/elements';
 *
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends JsxElements {}
 *   }
 * }
 * ```
 *
 * `JsxElements<Other>` also takes what is in `Other`, such as `HTMLAttributes<HTMLElement>` of React.
 */
export type JsxElements<Other = AnyElement> = {
  [Tag in keyof Tags]: JsxElement<Tag> & Omit<Other, keyof JsxElement<Tag>>;
};

import type { AnyElement, Written } from './jsx.js';
import type { Tags } from './tags.js';

/** `gedeeld-page-change` → `gedeeldPageChange`: as Vue writes the name of an event. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

/** Vue takes `page-size` for `pageSize`. */
type VueElement<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['properties']]?: Written<Tags[Tag]['properties'][Name]>;
} & { colorScheme?: 'light' | 'dark' | 'auto' } & Listeners<Tags[Tag]['events']>;

/**
 * Our tags for the templates of Vue. Add them once:
 *
 * ```ts
 * import type { VueElements } from '@gedeeld/elements';
 *
 * declare module 'vue' {
 *   interface GlobalComponents extends VueElements {}
 * }
 * ```
 */
export type VueElements<Other = AnyElement> = {
  [Tag in keyof Tags]: new () => { $props: VueElement<Tag> & Omit<Other, keyof VueElement<Tag>> };
};

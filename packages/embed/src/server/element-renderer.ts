import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { LitElement } from 'lit';

/**
 * Renders an element with its look as a link to a file: a `<style>` in a shadow root is what a strict content policy
 * (`style-src 'self'`) forbids.
 *
 * @param hrefOf the address of the style sheet of an element, by its tag
 */
export const rendererWith = (hrefOf: (tag: string) => string): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    override renderShadow(renderInfo: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      const element = this.element as LitElement & { render(): unknown };
      return [
        `<link rel="stylesheet" href="${escaped(hrefOf(element.localName))}">`,
        () => renderValue(element.render(), renderInfo),
      ];
    }
  };

/** An element that was given what it shows, as HTML with a declarative shadow root. */
export const renderHost = (
  renderer: LitElementRenderer,
  {
    Renderer,
    tag,
    inside,
  }: { readonly Renderer: typeof LitElementRenderer; readonly tag: string; readonly inside: string },
): string => {
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const attributes = textOf(renderer.renderAttributes());
  const shadow = withoutFalse(textOf(renderer.renderShadow(info) ?? []));
  return `<${tag}${attributes}><template shadowrootmode="open">${shadow}</template>${inside}</${tag}>`;
};

/** Lit writes `.selected=${false}` as an attribute, and whatever its value, an option with that attribute is selected. */
const withoutFalse = (html: string): string => html.replaceAll(/ (?:selected|checked)="false"/g, '');

const textOf = (result: Iterable<unknown>): string =>
  Array.from(new RenderResultIterator(result as never), (part) => {
    // Our elements wait for nothing while they are drawn.
    if (typeof part !== 'string') throw new TypeError('An element of Gedeeld is rendered in one go');
    return part;
  }).join('');

/** A text as the value of an attribute between double quotes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

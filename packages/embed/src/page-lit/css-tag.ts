/**
 * What Lit's `css-tag.js` does, without its way around browsers that cannot construct style sheets: none of those can run
 * a bundle of ours, and a strict policy would stop the `<style>` that it falls back on. In the bundle it stands in for it.
 */

/** A style sheet, made when an element first needs it. */
export class CSSResult {
  readonly cssText: string;
  #styleSheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(String(value));

export const css = (raw: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  new CSSResult(String.raw({ raw }, ...values));

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export const supportsAdoptingStyleSheets = true;

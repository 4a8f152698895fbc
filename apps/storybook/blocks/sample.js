/* global CSSStyleSheet, HTMLElement */
import { fieldCss, hostCss } from '@gedeeld/tokens/host.js';
import { html, render } from 'lit';

/** Shows its own content as our elements would: with the letters, sizes and colours of the theme in the toolbar. */
export class Sample extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    render(SAMPLE, root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${hostCss}\n${fieldCss}\n${LOOK}`);
    root.adoptedStyleSheets = [sheet];
  }
}

const SAMPLE = html`<div class="page" lang="nl">
  <p class="h large">Elk kind doet mee</p>
  <p class="h">Gezinnen vinden de weg naar hulp</p>
  <p>
    In de wijk werken school, opvang en gemeente samen. Ouders lopen binnen voor koffie en stellen hun vraag.
    <a href="#voorbeeld">Lees hoe zij begonnen</a>.
  </p>
  <p class="quiet">Wel onderzocht, geen trede · 2019</p>
  <p class="row"><button type="button">Bewaar de agenda</button></p>
  <p><label for="naam">Wie regelt dit?</label><br /><input id="naam" value="De Vuurtoren" /></p>
</div>`;

const LOOK = `
  :host { display: block; margin-block: 1.5rem; }
  .page {
    background: var(--_document-background-color);
    border: var(--_border-width) solid var(--_document-border-color);
    border-radius: var(--_border-radius);
    color: var(--_document-color);
    font: var(--_document-font-size) / var(--_document-line-height) var(--_document-font-family);
    padding: calc(var(--_space) * 1.5);
  }
  p { margin: 0 0 var(--_space); max-inline-size: 34em; }
  p:last-child { margin: 0; }
  .h {
    color: var(--_heading-color);
    font-family: var(--_heading-font-family);
    font-size: 1.25em;
    font-weight: var(--_heading-font-weight);
    line-height: 1.25;
    margin-block-end: calc(var(--_space) * 0.25);
  }
  .large { font-size: var(--_heading-font-size); margin-block-end: var(--_space); }
  .quiet { color: var(--_document-subtle-color); font-size: 0.9375em; }
  a { color: var(--_link-color); text-underline-offset: 0.15em; }
  a:hover { color: var(--_link-hover-color); }
  button {
    background: var(--_button-background-color);
    border: 0;
    border-radius: var(--_button-border-radius);
    color: var(--_button-color);
    font: inherit;
    font-weight: 600;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
  }
  input {
    background: var(--_field-background-color);
    border: var(--_field-border-width) solid var(--_field-border-color);
    border-radius: var(--_field-border-radius);
    box-sizing: border-box;
    color: var(--_field-color);
    font: inherit;
    inline-size: 20em;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.375em 0.625em;
  }
  :focus-visible {
    box-shadow: 0 0 0 calc(var(--_focus-outline-width) + 2px) var(--_document-color);
    outline: var(--_focus-outline-width) solid var(--_focus-outline-color);
    outline-offset: 0;
  }
  a:focus-visible { background-color: var(--_focus-background-color); color: var(--_focus-color); }
`;

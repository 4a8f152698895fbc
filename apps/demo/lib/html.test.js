import { describe, expect, it } from 'vitest';

import { html } from './html.js';

describe('html', () => {
  it('keeps what a stranger wrote as text', () => {
    expect(String(html`<p title="${'"><script>'}">${"<b>it's</b> & more"}</p>`)).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;it&#39;s&lt;/b&gt; &amp; more</p>',
    );
  });

  it('puts its own work and lists in as they are', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(
      String(
        html`<ul>
          ${items}
        </ul>`,
      ).replace(/\s/g, ''),
    ).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });

  it('leaves nothing where there is nothing', () => {
    expect(String(html`[${undefined}${null}${false}${0}]`)).toBe('[0]');
  });
});

import { describe, expect, it } from 'vitest';

import { squeeze } from './squeeze-templates.js';

describe('squeeze', () => {
  it('puts markup on one line, and keeps a space where there was a line', () => {
    expect(squeeze('html`<p>\n    een\n    twee\n  </p>`')).toBe('html`<p> een twee </p>`');
  });

  it('leaves expressions alone, also templates inside templates', () => {
    const source = 'html`<ul>\n  ${items.map((item) => html`<li>\n    ${`a\n  b`}\n  </li>`)}\n</ul>`';
    expect(squeeze(source)).toBe('html`<ul> ${items.map((item) => html`<li> ${`a\n  b`} </li>`)} </ul>`');
  });

  it('takes comments and room out of styles', () => {
    const source =
      'css`\n  /* waarom */\n  .a > .b,\n  .c:hover {\n    margin: 0 calc(1px + 2px);\n    content: "x";\n  }\n`';
    expect(squeeze(source)).toBe('css` .a > .b,.c:hover{margin:0 calc(1px + 2px);content:"x"}`');
  });

  it('keeps the space before a pseudo-class that belongs to a descendant', () => {
    expect(squeeze('css`.a :focus {\n color: red }`')).toBe('css`.a :focus{color:red}`');
  });

  it('touches no other template and no other text', () => {
    const source = 'const a = `x\n  y`; // html`<p>\n\nconst b = other`c\n  d`;';
    expect(squeeze(source)).toBe(source);
  });
});

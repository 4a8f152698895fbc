import * as lits from 'lit';
import { describe, expect, it } from 'vitest';

import * as ours from './css-tag.js';

const FAR = 'a{top:1px}';

/** One sheet that holds another and a number, as our elements write them. */
const sheetOf = ({ css, unsafeCSS }: Pick<typeof lits, 'css' | 'unsafeCSS'>) => css`
  ${unsafeCSS(FAR)}
  .b::after {
    content: '\\a0·';
    order: ${2};
  }
`;

describe('the stand-in for css-tag.js', () => {
  const standIn = ours as unknown as typeof lits;

  it('writes the same text', () => {
    expect(sheetOf(standIn).cssText).toBe(sheetOf(lits).cssText);
    expect(String(standIn.unsafeCSS(FAR))).toBe(String(lits.unsafeCSS(FAR)));
    expect(standIn.supportsAdoptingStyleSheets).toBe(lits.supportsAdoptingStyleSheets);
  });

  it('puts the sheets on a root in their order, one sheet for all roots', () => {
    const sheets = [standIn.getCompatibleStyle(sheetOf(standIn)), standIn.unsafeCSS(FAR)];
    const [one, other] = [0, 1].map(() => document.createElement('div').attachShadow({ mode: 'open' }));
    for (const root of [one!, other!]) standIn.adoptStyles(root, sheets);
    expect(one!.adoptedStyleSheets).toEqual(other!.adoptedStyleSheets);
    expect(one!.adoptedStyleSheets.map(({ cssRules }) => cssRules.length)).toEqual([2, 1]);
    expect(one!.adoptedStyleSheets[1]?.cssRules[0]?.cssText).toContain('top: 1px');
  });
});

import { describe, expect, it } from 'vitest';

import { withHtmlTables } from '../.storybook/markdown-tables.js';

describe('withHtmlTables', () => {
  it('writes a table as MDX reads it, and leaves the text around it', () => {
    expect(withHtmlTables('Before\n\n| a | b |\n| --- | :-: |\n| `x` | **y** |\n\nAfter')).toBe(
      [
        'Before\n',
        '<table>\n<thead>\n<tr><th scope="col">a</th><th scope="col">b</th></tr>\n</thead>',
        '<tbody>\n<tr><th scope="row">`x`</th><td>**y**</td></tr>\n</tbody>\n</table>\n',
        'After',
      ].join('\n'),
    );
  });

  it('knows a table at the end of a page', () => {
    expect(withHtmlTables('| a |\n| - |\n| b |')).toContain('<th scope="row">b</th>');
  });

  it.each([
    ['in code', '```md\n| a |\n| - |\n```'],
    ['without the line of dashes', '| a |\n| b |'],
    ['that is a sentence', 'a | b'],
  ])('leaves what is no table: %s', (_, text) => {
    expect(withHtmlTables(text)).toBe(text);
  });
});

// @ts-check
/**
 * A contact sheet as a page: rows of pictures with a label under each. The browser that took the pictures also draws
 * the sheet, so that no image library is needed.
 *
 * @param {string} title
 * @param {import('./take.js').Shot[][]} rows
 * @param {number} scale of the pictures, 0–1
 * @returns {string} HTML
 */
export const sheetHtml = (title, rows, scale) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${escaped(title)}</title>
  <style>
    body { margin: 24px; background: #d9dce0; color: #111; font: 15px/1.4 'Liberation Sans', sans-serif; }
    h1 { margin: 0 0 16px; font-size: 22px; }
    .row { display: flex; gap: 24px; align-items: start; margin-block-end: 28px; }
    figure { flex: none; margin: 0; }
    img { display: block; background: #fff; box-shadow: 0 0 0 1px #9aa0a8; }
    figcaption { margin-block-start: 6px; }
  </style>
  <h1>${escaped(title)}</h1>
  ${rows.map((row) => `<div class="row">${row.map((shot) => figure(shot, scale)).join('')}</div>`).join('\n')}
</html>`;

/** @param {import('./take.js').Shot} shot @param {number} scale */
const figure = ({ label, width, height, cut, png }, scale) => `
  <figure style="inline-size: ${Math.round(width * scale)}px">
    <img src="data:image/png;base64,${png.toString('base64')}" width="${Math.round(width * scale)}"
      height="${Math.round(height * scale)}" alt="" />
    <figcaption>${escaped(label)}${cut ? ' · goes on below' : ''}</figcaption>
  </figure>`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Text as text, also where it looks like markup. */
export const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A docstring as HTML: paragraphs, lists and code. Links to other exports become links where `pageOf` knows the name.
 *
 * @param {string} text
 * @param {(name: string) => string | undefined} pageOf the address of an export
 */
export const prose = (text, pageOf) =>
  blocksOf(text)
    .map(({ isList, lines }) =>
      isList
        ? `<ul>${lines.map((line) => `<li>${inline(line, pageOf)}</li>`).join('')}</ul>`
        : `<p>${inline(lines.join(' '), pageOf)}</p>`,
    )
    .join('\n');

/** A block ends at an empty line, and where a list begins or ends. */
const blocksOf = (text) => {
  const blocks = [];
  let open;
  for (const line of text.split('\n')) {
    const item = /^\s*- (.*)$/.exec(line)?.[1];
    if (line.trim() === '') open = undefined;
    else if (item !== undefined) {
      if (!open?.isList) blocks.push((open = { isList: true, lines: [] }));
      open.lines.push(item);
    } else if (open?.isList && /^\s/.test(line)) open.lines.push(`${open.lines.pop()} ${line.trim()}`);
    else {
      if (!open || open.isList) blocks.push((open = { isList: false, lines: [] }));
      open.lines.push(line.trim());
    }
  }
  return blocks;
};

const inline = (text, pageOf) =>
  escape(text).replace(/\{@link ([^}|\s]+)[^}]*\}|`([^`]+)`/g, (_, name, code) => {
    const shown = `<code>${name ?? code}</code>`;
    const address = pageOf(name ?? code);
    return address ? `<a href="${address}">${shown}</a>` : shown;
  });

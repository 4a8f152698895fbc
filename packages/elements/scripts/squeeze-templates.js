import { readFile } from 'node:fs/promises';

import ts from 'typescript';

/**
 * An esbuild plugin that takes the room between the lines out of `html`, `svg` and `css` templates. We write them to
 * be read; a phone has to fetch them. Text, attributes and expressions are left as they are.
 */
export const squeezeTemplates = () => ({
  name: 'squeeze-templates',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: squeeze(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
});

/** The same program with shorter templates. */
export const squeeze = (source) => {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const pieces = [];
  const open = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isTaggedTemplateExpression(node)) {
      const shorten = SHORTEN[node.tag.getText(file)];
      if (shorten) pieces.push(...piecesOf(node.template).map((piece) => ({ piece, shorten })));
    }
    ts.forEachChild(node, (child) => void open.push(child));
  }
  // From the end to the beginning, so that what is shortened moves nothing that is still to come.
  return pieces
    .sort((one, other) => other.piece.pos - one.piece.pos)
    .reduce((text, { piece, shorten }) => {
      const start = piece.getStart(file);
      return text.slice(0, start) + shorten(text.slice(start, piece.end)) + text.slice(piece.end);
    }, source);
};

const piecesOf = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/** One space means the same as a line and its indent, wherever a browser reads markup. */
const shortenMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

const shortenStyles = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}');

const SHORTEN = { html: shortenMarkup, svg: shortenMarkup, css: shortenStyles };

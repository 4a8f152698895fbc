import { dirname, relative } from 'node:path';

import ts from 'typescript';

/**
 * @typedef {object} Exported one name that strangers can import
 * @property {string} name
 * @property {'function' | 'class' | 'constant' | 'type'} kind
 * @property {string} signature as a declaration file has it, without the comment
 * @property {string} summary the docstring, as written; empty when there is none
 * @property {string[]} examples code, without fences
 * @property {{ name: string, text: string }[]} tags all other tags of the docstring
 * @property {{ name: string, signature: string, summary: string }[]} members of an interface or class, in their order
 * @property {string} file where it is declared, from the folder of the door
 */

/**
 * Reads what doors lead to, from their built declarations: names, docstrings, signatures and members.
 *
 * @param {readonly string[]} doors paths of `.d.ts` files
 * @returns {Map<string, Exported[]>} by door, names in alphabetical order
 */
export const readExports = (doors) => {
  const program = ts.createProgram(doors, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return new Map(doors.map((door) => [door, exportsOf(door, program, checker)]));
};

const exportsOf = (door, program, checker) => {
  const source = program.getSourceFile(door);
  const module = source && checker.getSymbolAtLocation(source);
  // A door that exports nothing registers something, as `define.js` does.
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => exported(symbol, { checker, door }))
    .filter((one) => one !== undefined)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

const exported = (symbol, { checker, door }) => {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = target.declarations ?? [];
  // `const X = [...]` and `type X` under one name are one export; the value comes first.
  const [declaration] = [...declarations].sort((one, other) => Number(isType(one)) - Number(isType(other)));
  if (declaration === undefined) return undefined;
  const tags = target.getJsDocTags(checker).map(({ name, text }) => ({ name, text: plain(text) }));
  return {
    name: symbol.name,
    kind: kindOf(declaration, target, checker),
    signature: declarations.map(signatureOf).join('\n'),
    summary: plain(target.getDocumentationComment(checker)),
    examples: tags.filter(({ name }) => name === 'example').map(({ text }) => withoutFence(text)),
    tags: tags.filter(({ name }) => name !== 'example'),
    members: declarations.flatMap((one) => membersOf(one, checker)),
    file: relative(dirname(door), declaration.getSourceFile().fileName).replaceAll('\\', '/'),
  };
};

const isType = (declaration) => ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);

const kindOf = (declaration, symbol, checker) => {
  if (isType(declaration)) return 'type';
  if (ts.isClassDeclaration(declaration)) return 'class';
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length > 0 ? 'function' : 'constant';
};

const signatureOf = (declaration) => {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = statement
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\n/gm, '')
    .replace(/^export |^declare |^export declare /, '');
  return text.replace(/^declare /, '').trim();
};

const membersOf = (declaration, checker) => {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].flatMap((member) => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    if (!symbol || isHidden(member)) return [];
    const signature = signatureOf(member).replace(/;$/, '');
    return [{ name: symbol.name, signature, summary: plain(symbol.getDocumentationComment(checker)) }];
  });
};

const isHidden = (member) =>
  (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0 ||
  member.name?.getText().startsWith('#');

const plain = (parts) => ts.displayPartsToString(parts ?? []).trim();

const withoutFence = (text) => /^```\w*\n([\s\S]*?)\n?```$/.exec(text)?.[1] ?? text;

/**
 * The native TypeScript compiler (docs/decisions/0027): `node scripts/tsc.js -p tsconfig.json`. Asked for by its path,
 * because the `tsc` that a package script finds is that of TypeScript 6, which eslint and lit-analyzer need.
 */
await import(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')).href);

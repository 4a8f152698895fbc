// @ts-check
import { readFileSync } from 'node:fs';

import { netherlands } from '@gedeeld/catalogue/netherlands';

import { engines } from './engines.js';
import { measure } from './measures.js';
import { half } from './split.js';

/**
 * Prints how well each engine answers the evaluation set, per kind of query. Of the held-out half only totals are
 * printed. With `--failures`, also the queries of the tuning half that our index answers badly.
 */

/** @typedef {{ query: string, kind: string, as: string, judged: Record<string, number> }} JudgedQuery */

/** @type {JudgedQuery[]} */
const queries = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8'));
const KINDS = [...new Set(queries.map(({ kind }) => kind))];
const showsFailures = process.argv.includes('--failures');

const all = await engines([netherlands]);
const answered = await Promise.all(
  all.map(async ({ name, search }) => ({
    name,
    answers: await Promise.all(
      queries.map(async (query) => {
        const ids = await search(query.query);
        return { ...query, ids, ...measure(ids, new Map(Object.entries(query.judged))) };
      }),
    ),
  })),
);

for (const which of /** @type {const} */ (['tuning', 'held-out'])) {
  const size = queries.filter(({ query }) => half(query) === which).length;
  console.log(`\n${which} half, ${size} queries: success@3 · MRR · nDCG@10`);
  const rows = answered.map(({ name, answers }) => {
    const own = answers.filter(({ query }) => half(query) === which);
    const cells = KINDS.map((kind) => [kind, figures(own.filter((answer) => answer.kind === kind))]);
    return [name, Object.fromEntries([['all', figures(own)], ...cells])];
  });
  for (const kind of ['all', ...KINDS]) {
    console.log(`\n  ${kind}`);
    for (const [name, cells] of rows) console.log(`    ${String(name).padEnd(28)}${cells[kind]}`);
  }
}

/** @type {readonly { query: string, round: number, judged: Record<string, number> }[]} */
const further = JSON.parse(readFileSync(new URL('further-queries.json', import.meta.url), 'utf8'));
console.log(`\nfurther queries, ${further.length}: success@3 · MRR · nDCG@10`);
for (const { name, search } of all) {
  const answers = await Promise.all(
    further.map(async ({ query, judged }) => measure(await search(query), new Map(Object.entries(judged)))),
  );
  console.log(`    ${name.padEnd(28)}${figures(answers)}`);
}

if (showsFailures) {
  console.log('\ntuning half, not among the first three:');
  const failures = answered[0]?.answers.filter(({ query, success }) => half(query) === 'tuning' && success === 0) ?? [];
  for (const { kind, query, ids } of failures) console.log(`  ${kind}: ${query} → ${ids.slice(0, 4).join(', ')}`);
}

/** @param {readonly { success: number, reciprocalRank: number, ndcg: number }[]} answers */
function figures(answers) {
  const mean = (/** @type {'success' | 'reciprocalRank' | 'ndcg'} */ key) =>
    (answers.reduce((sum, answer) => sum + answer[key], 0) / answers.length).toFixed(3);
  return `${mean('success')} · ${mean('reciprocalRank')} · ${mean('ndcg')}   (${answers.length})`;
}

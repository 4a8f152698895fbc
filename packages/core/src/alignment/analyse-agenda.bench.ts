import { MultiDirectedGraph } from 'graphology';
import { contributionGrader } from '../contributions/grade-contribution.js';
import { referencesIn } from '../contributions/references.js';
import { LADDER } from '../evidence/ladder.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { largeAgenda } from '../testing/large-agenda.js';
import { analyseAgenda } from './analyse-agenda.js';

/**
 * How fast an agenda is analysed, beside graphology building its graph and doing the support part alone. Both get the same
 * agenda, and take turns, so that what else the machine is doing hits both. Run with `npm run bench`, or for other sizes
 * `npm run bench -- 1000 10000`. The data have a name (`largeAgenda`) and a seed; the ratios matter, not the milliseconds.
 */
const today = '2026-06-01';
const SEED = 1;
const sizes = process.argv.slice(2).map(Number);

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000, 1_000_000]) {
  const agenda = largeAgenda({ contributions: size, seed: SEED });
  const rounds = Math.min(60, Math.max(2, Math.round(300_000 / size)));
  const grades = gradesOf(agenda);
  const [ours, theirs] = [[], []] as [number[], number[]];
  let heap = 0;
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timed(() => analyseAgenda(agenda, { today })));
    // The first rounds warm up; graphology is measured as often, but not longer than a benchmark should take.
    if (round < 5 || size < 100_000) theirs.push(timed(() => supportByGraphology(agenda, grades)));
    if (round === 0 && size < 1_000_000) heap = heapOf(() => analyseAgenda(agenda, { today }));
  }
  const [our, their] = [median(ours), median(theirs)];
  report(
    `${size.toLocaleString('en')} contributions: whole analysis ${our.toFixed(1)} ms; graphology, build and support alone ` +
      `${their.toFixed(1)} ms; ${(their / our).toFixed(1)} times; ${heap > 0 ? `result ${Math.round(heap)} MB; ` : ''}${rounds} rounds`,
  );
}

const edited = largeAgenda({ contributions: 10_000, seed: SEED });
report(`edit and analyse again at 10,000 contributions: median ${median(edits(edited, 100)).toFixed(1)} ms of 100`);

/** Changes one contribution at a time, as an editor does, and analyses the whole agenda again. */
function edits(agenda: SharedAgenda, count: number): number[] {
  return Array.from({ length: count }, (_, round) => {
    const at = (round * 97) % agenda.contributions.length;
    const contribution = { ...agenda.contributions[at]!, because: `Omdat ${round}.` };
    const changed = { ...agenda, contributions: agenda.contributions.with(at, contribution) };
    return timed(() => analyseAgenda(changed, { today }));
  });
}

/** The grade of every contribution, handed to graphology for nothing. */
function gradesOf(agenda: SharedAgenda): readonly number[] {
  const grade = contributionGrader({ ladder: LADDER, today, context: agenda.context }, referencesIn());
  return agenda.contributions.map((contribution) => grade(contribution).rank);
}

/** The best chain of support from every action to every shared goal, the way one would write it with graphology. */
function supportByGraphology(agenda: SharedAgenda, grades: readonly number[]): Map<string, Map<string, number>> {
  const graph = new MultiDirectedGraph();
  for (const { id } of agenda.goals) graph.addNode(id);
  for (const { id } of agenda.actions) graph.addNode(id);
  agenda.contributions.forEach(({ from, to, effect }, at) => {
    graph.addEdge(from, to, { grade: grades[at], supports: effect !== 'undermines' });
  });
  const byGoal = new Map<string, Map<string, number>>();
  for (const goal of agenda.goals) if (goal.shared) byGoal.set(goal.id, widest(graph, goal.id));
  return byGoal;
}

function widest(graph: MultiDirectedGraph, target: string): Map<string, number> {
  const best = new Map([[target, 6]]);
  const buckets: string[][] = [[], [], [], [], [], [], [target]];
  for (let level = 6; level > 0; level -= 1) {
    for (let node = buckets[level]!.pop(); node !== undefined; node = buckets[level]!.pop()) {
      if (best.get(node) !== level) continue;
      graph.forEachInEdge(node, (_edge, attributes, source) => {
        if (!attributes['supports']) return;
        const width = Math.min(level, attributes['grade'] as number);
        if (width <= (best.get(source) ?? 0)) return;
        best.set(source, width);
        buckets[width]!.push(source);
      });
    }
  }
  return best;
}

/** Milliseconds. The result is used, so that no engine can leave the work out. */
function timed(work: () => object): number {
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  if (Object.keys(result).length < 0) throw new Error('never');
  return time;
}

/** Megabytes that a result keeps alive. */
function heapOf(work: () => object): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  globalThis.gc?.();
  const used = (process.memoryUsage().heapUsed - before) / 1e6;
  return Object.keys(result).length > 0 ? used : 0;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1]!;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { MultiDirectedGraph } from 'graphology';
import { contributionGrader } from '../contributions/grade-contribution.js';
import { referencesIn } from '../contributions/references.js';
import { LADDER } from '../evidence/ladder.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { LargeShape } from '../testing/large-agenda.js';
import { LARGE_SHAPES, largeAgenda } from '../testing/large-agenda.js';
import type { AgendaAnalysis, GoalAlignment } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';

/**
 * How fast an agenda is analysed, beside graphology building its graph and doing the support part alone. Both get the same
 * agenda, and take turns, so that what else the machine is doing hits both; processor time says what was really used. Run
 * with `npm run bench`, or for other sizes `npm run bench -- 1000 10000`. The data have a name (`largeAgenda`), a seed and
 * three shapes; the ratios matter, not the milliseconds.
 *
 * `links`, `goals` and `findings` are written out when they are first read: "read whole" is the analysis and every part of
 * it. "No less" is what no analysis can leave out, whatever its method: looking up both ends of every contribution, and
 * making the objects of an answer that is known already.
 */
const today = '2026-06-01';
const SEED = 1;
const sizes = process.argv.slice(2).map(Number);

// First, as in an editor: what a million contributions leave in memory slows down what comes after.
const edited = largeAgenda({ contributions: 10_000, seed: SEED });
report(`edit and analyse again at 10,000 contributions, 100 times: ${shown(edits(edited, 100))}`);

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000, 1_000_000]) {
  for (const shape of LARGE_SHAPES) compare(size, shape);
}

function compare(size: number, shape: LargeShape): void {
  const agenda = largeAgenda({ contributions: size, seed: SEED, shape });
  const grades = gradesOf(agenda);
  const rounds = Math.min(40, Math.max(3, Math.round(300_000 / size)));
  const [ours, whole, theirs, least]: Time[][] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    ours!.push(timed(() => analyseAgenda(agenda, { today })));
    theirs!.push(timed(() => supportByGraphology(agenda, grades)));
    whole!.push(timed(() => readWhole(analyseAgenda(agenda, { today }))));
  }
  // Afterwards, as an answer that is kept gives whoever comes after it less room.
  const known = analyseAgenda(agenda, { today });
  for (let round = 0; round < rounds; round += 1) least!.push(timed(() => noLess(agenda, known)));
  const heap = heapOf(() => readWhole(analyseAgenda(agenda, { today })));
  const times = (those: readonly Time[]): string => (median(theirs!, 'used') / median(those, 'used')).toFixed(1);
  report(`${size.toLocaleString('en')} contributions, ${shape} (${rounds} rounds)`);
  report(`  analysis    ${shown(ours!)}: graphology uses ${times(ours!)} times as much`);
  report(
    `  read whole  ${shown(whole!)}: graphology uses ${times(whole!)} times as much; result ${Math.round(heap)} MB`,
  );
  report(`  no less     ${shown(least!)}: graphology uses ${times(least!)} times as much`);
  report(`  graphology  ${shown(theirs!)}, building and support alone`);
}

function readWhole(analysis: AgendaAnalysis): AgendaAnalysis {
  return { ...analysis };
}

/** Looks up where contributions go, and copies an answer. What is shared by several of its objects stays shared. */
function noLess(agenda: SharedAgenda, known: AgendaAnalysis): object {
  const places = new Map<string, number>();
  for (const { id } of agenda.goals) places.set(id, places.size);
  for (const { id } of agenda.actions) places.set(id, places.size);
  const { contributions } = agenda;
  const ends = new Int32Array(2 * contributions.length);
  for (let at = 0; at < contributions.length; at += 1) {
    ends[2 * at] = places.get(contributions[at]!.from)!;
    ends[2 * at + 1] = places.get(contributions[at]!.to)!;
  }
  const actions = known.actions.map(({ action, verdict, hypothetical, byGoal, nextSteps }) => ({
    action,
    verdict,
    hypothetical,
    byGoal: byGoal.map(copied),
    nextSteps: nextSteps.map((step) => ({ ...step })),
  }));
  return { ends, actions };
}

function copied(alignment: GoalAlignment): GoalAlignment {
  if (alignment.verdict === 'unlinked') return alignment;
  const { goal, support, harm, status, verdict } = alignment;
  const chain = alignment.chain.slice();
  const weakest = alignment.weakest === alignment.chain ? chain : alignment.weakest.slice();
  return { goal, support, harm, status, verdict, chain, weakest, harmChain: alignment.harmChain.slice() };
}

/** Changes one contribution at a time, as an editor does, and analyses the whole agenda again. */
function edits(agenda: SharedAgenda, count: number): Time[] {
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

/** In milliseconds: on the clock, and of a processor, whatever others were doing. */
interface Time {
  readonly passed: number;
  readonly used: number;
}

/** The result is used, so that no engine can leave the work out. */
function timed(work: () => object): Time {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const passed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  if (Object.keys(result).length < 0) throw new Error('never');
  return { passed, used: (user + system) / 1000 };
}

function shown(times: readonly Time[]): string {
  return `median ${median(times, 'used').toFixed(1)} ms of processor, ${median(times, 'passed').toFixed(1)} ms on the clock`;
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

function median(times: readonly Time[], kind: keyof Time): number {
  return times.map((time) => time[kind]).sort((one, other) => one - other)[times.length >> 1]!;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

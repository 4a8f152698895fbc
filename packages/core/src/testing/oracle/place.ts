import { figureValue } from '../../model/local-context.js';
import type { Figure, LocalContext } from '../../model/local-context.js';

type NumberFeature = [mine: Figure | undefined, theirs: Figure | undefined, alike: (x: number, y: number) => number];

/** How well their place fits ours (Gower 1971): the mean of what is known of both. */
export const fitOf = (
  mine: LocalContext | undefined,
  theirs: LocalContext | undefined,
): 'near' | 'partly' | 'far' | 'unknown' => {
  if (mine === undefined || theirs === undefined) return 'unknown';
  const scores = [...numberScores(mine, theirs), ...phaseScores(mine, theirs)];
  if (scores.length < 3) return 'unknown';
  const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  if (score + 1e-9 >= 0.7) return 'near';
  return score + 1e-9 >= 0.4 ? 'partly' : 'far';
};

const numberScores = (mine: LocalContext, theirs: LocalContext): number[] => {
  const bySize = (x: number, y: number): number => 1 - Math.min(1, Math.abs(Math.log10(x) - Math.log10(y)) / 3);
  const byShare = (x: number, y: number): number => 1 - Math.abs(x - y);
  const features: NumberFeature[] = [
    [mine.urbanity, theirs.urbanity, (x, y) => 1 - Math.abs(x - y) / 4],
    [mine.inhabitants, theirs.inhabitants, bySize],
    [mine.pupils, theirs.pupils, bySize],
    [mine.sesWoa?.mean, theirs.sesWoa?.mean, (x, y) => 1 - Math.min(1, Math.abs(x - y) / 2)],
    [mine.schoolWeighting, theirs.schoolWeighting, (x, y) => 1 - Math.min(1, Math.abs(x - y) / 20)],
    [mine.multilingualShare, theirs.multilingualShare, byShare],
    [mine.lateEntryShare, theirs.lateEntryShare, byShare],
    [mine.lowIncomeShare, theirs.lowIncomeShare, byShare],
  ];
  return features.flatMap(([x, y, alike]) =>
    x !== undefined && y !== undefined && comparable(x, y) ? [alike(figureValue(x), figureValue(y))] : [],
  );
};

/** A school's figure says nothing about a municipality's. */
const comparable = (x: Figure, y: Figure): boolean =>
  typeof x === 'number' || typeof y === 'number' || x.level === y.level;

const phaseScores = (mine: LocalContext, theirs: LocalContext): number[] => {
  if (mine.phases.length === 0 || theirs.phases.length === 0) return [];
  const either = new Set([...mine.phases, ...theirs.phases]);
  const both = [...either].filter((phase) => mine.phases.includes(phase) && theirs.phases.includes(phase));
  return [both.length / either.size];
};

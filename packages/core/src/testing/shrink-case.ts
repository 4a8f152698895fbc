import type { SharedAgenda } from '../model/shared-agenda.js';
import type { RandomCase } from './random-agenda.js';

/**
 * The smallest case found that still fails: part after part is left out for as long as `fails` stays true. For a
 * reader, who then sees what the failure is about; it may take some seconds.
 */
export const shrinkCase = (failing: RandomCase, fails: (smaller: RandomCase) => boolean): RandomCase => {
  let smallest = failing;
  for (let found = true; found;) {
    const smaller = smallerCases(smallest).find((candidate) => fails(candidate));
    found = smaller !== undefined;
    smallest = smaller ?? smallest;
  }
  return smallest;
};

/** What a record may do without; lists are made shorter, never left out. */
const OPTIONAL = new Set([
  'area',
  'audience',
  'ages',
  'basedOn',
  'baseline',
  'because',
  'certain',
  'childParticipation',
  'context',
  'coordinator',
  'covered',
  'catalogues',
  'deliveredAsPlanned',
  'effect',
  'evidenceLevels',
  'expires',
  'incomplete',
  'likely',
  'mechanism',
  'modified',
  'on',
  'otherFactors',
  'period',
  'policy',
  'shared',
  'source',
  'to',
]);

type Path = readonly (string | number)[];

const smallerCases = (whole: RandomCase): RandomCase[] =>
  removablePaths(whole).map((path) => {
    const copy = JSON.parse(JSON.stringify(whole)) as RandomCase;
    removeAt(copy, path);
    return { ...copy, agenda: withoutLooseEnds(copy.agenda) };
  });

const removablePaths = (whole: RandomCase): Path[] => {
  const found: Path[] = [];
  const open: { value: unknown; path: Path }[] = [{ value: whole, path: [] }];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    const { value, path } = one;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const isEnd = key === 'to' && typeof child === 'string' && path.at(-2) === 'contributions';
      const isDay =
        key === 'on' && path.some((part) => part === 'baseline' || part === 'measurements' || part === 'targets');
      const keep =
        isEnd ||
        isDay ||
        path.at(-1) === 'ages' ||
        path.at(-1) === 'deliveredAsPlanned' ||
        (Array.isArray(child) && key !== 'catalogues');
      if (typeof step === 'number' || (OPTIONAL.has(step) && !keep)) found.push([...path, step]);
      open.push({ value: child, path: [...path, step] });
    }
  }
  return found;
};

const removeAt = (root: object, path: Path): void => {
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) parent = Reflect.get(parent as object, step);
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
};

/** Contributions that lost an end cannot stay. */
const withoutLooseEnds = (agenda: SharedAgenda): SharedAgenda => {
  const goals = new Set(agenda.goals.map((goal) => goal.id));
  const ends = new Set([...goals, ...agenda.actions.map((action) => action.id)]);
  return { ...agenda, contributions: agenda.contributions.filter(({ from, to }) => ends.has(from) && goals.has(to)) };
};

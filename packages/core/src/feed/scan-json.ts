import type { ProblemPath } from '../problems/problem.js';
import type { Loss } from './copy-data.js';
import { finding, type Finding } from './finding.js';

export interface ScanLimits {
  /** How many lists and objects may stand inside each other before the text is refused. */
  readonly maxDepth: number;
  /** How many items a list, and how many keys an object, may have. */
  readonly maxItems: number;
  /** How many values there may be in all. */
  readonly maxValues: number;
}

export interface Scan {
  /** Why the text cannot be read at all. */
  readonly fatal?: { readonly finding: Finding; readonly path: ProblemPath };
  /** Keys that are written twice in one object: only the last one counts. */
  readonly losses: readonly Loss[];
}

/**
 * Looks through a text once, before it is parsed: whether it is JSON, and if not where it goes wrong (the engines each
 * say so in their own way, or not at all), and what `JSON.parse` hides: keys that are written twice, and depth. In steps:
 * whoever takes them may do something else in between.
 */
export function* scanJson(text: string, limits: ScanLimits): Generator<undefined, Scan, undefined> {
  const scanner: Scanner = { text, limits, at: 0, line: 1, lineStart: 0, values: 0, open: [], losses: [] };
  let state: State = 'value';
  for (let steps = 1; ; steps += 1) {
    if (steps % PORTION === 0) yield;
    skipSpace(scanner);
    if (scanner.at >= text.length) {
      return state === 'end'
        ? { losses: scanner.losses }
        : failed(scanner, finding('json-ends-early', position(scanner)));
    }
    const next: State | Finding = step(scanner, state);
    if (typeof next === 'object') return failed(scanner, next);
    state = next;
  }
}

/** So many keys, values and marks take a few milliseconds on a phone. */
const PORTION = 2000;

/** What may come next. `first-…`: just after an opening bracket, which may be closed at once. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

/** A list or object that is open. */
interface Open {
  /** The keys of an object so far; a list has none. */
  readonly keys: Set<string> | undefined;
  key: string | number;
  count: number;
}

interface Scanner {
  readonly text: string;
  readonly limits: ScanLimits;
  readonly open: Open[];
  readonly losses: Loss[];
  at: number;
  line: number;
  lineStart: number;
  values: number;
}

const step = (scanner: Scanner, state: State): State | Finding => {
  const { text, open } = scanner;
  const top = open.at(-1);
  const mark = text[scanner.at]!;
  if (state === 'end') return unexpected(scanner);
  if (state === 'colon') return mark === ':' ? move(scanner, 'value') : unexpected(scanner);
  if (state === 'after') return afterValue(scanner, mark, top!);
  if (mark === closing(top) && state.startsWith('first')) return close(scanner);
  const afterComma = state === 'key' || (state === 'value' && top && !top.keys);
  if (mark === closing(top) && afterComma) return finding('json-comma-too-many', position(scanner));
  return state === 'key' || state === 'first-key' ? takeKey(scanner, top!) : takeValue(scanner, mark);
};

const afterValue = (scanner: Scanner, mark: string, top: Open): State | Finding => {
  if (mark === closing(top)) return close(scanner);
  if (mark !== ',') return unexpected(scanner);
  top.count += 1;
  if (!top.keys) top.key = top.count;
  const { maxItems } = scanner.limits;
  if (top.count >= maxItems) return finding('list-too-long', { length: top.count + 1, maxLength: maxItems });
  return move(scanner, top.keys ? 'key' : 'value');
};

const takeKey = (scanner: Scanner, top: Open): State | Finding => {
  const start = scanner.at;
  const where = position(scanner);
  if (!skipString(scanner)) return endsEarlyOr(scanner);
  const key = JSON.parse(scanner.text.slice(start, scanner.at)) as string;
  top.key = key;
  if (top.keys!.has(key) && scanner.losses.length < MAX_TWICE) {
    const path = pathOf(scanner);
    scanner.losses.push({ finding: finding('json-key-twice', { key, ...where }), path, leftOut: path });
  }
  top.keys!.add(key);
  return 'colon';
};

/** Beyond this many nobody reads them. */
const MAX_TWICE = 1000;

const takeValue = (scanner: Scanner, mark: string): State | Finding => {
  const { maxValues } = scanner.limits;
  // The whole is a value too, and does not count.
  if (scanner.values++ > maxValues) return finding('too-many-values', { maxValues });
  if (mark === '[' || mark === '{') {
    scanner.open.push({ keys: mark === '{' ? new Set() : undefined, key: 0, count: 0 });
    const { maxDepth } = scanner.limits;
    if (scanner.open.length > maxDepth) return finding('too-deep', { maxDepth });
    return move(scanner, mark === '{' ? 'first-key' : 'first-value');
  }
  const ok = mark === '"' ? skipString(scanner) : skipWord(scanner);
  if (!ok) return endsEarlyOr(scanner);
  return scanner.open.length > 0 ? 'after' : 'end';
};

const close = (scanner: Scanner): State => {
  scanner.open.pop();
  return move(scanner, scanner.open.length > 0 ? 'after' : 'end');
};

const closing = (top: Open | undefined): string => (top?.keys ? '}' : ']');

const move = (scanner: Scanner, next: State): State => {
  scanner.at += 1;
  return next;
};

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;

const skipWord = (scanner: Scanner): boolean => {
  WORD.lastIndex = scanner.at;
  if (!WORD.test(scanner.text)) return false;
  scanner.at = WORD.lastIndex;
  return true;
};

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Moves past a string; on what may not be in one, stops there and says false. */
const skipString = (scanner: Scanner): boolean => {
  const { text } = scanner;
  if (text[scanner.at] !== '"') return false;
  for (scanner.at += 1; scanner.at < text.length; scanner.at += 1) {
    const code = text.charCodeAt(scanner.at);
    if (code === 0x22) {
      scanner.at += 1;
      return true;
    }
    if (code < 0x20) return false;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = scanner.at;
    if (!ESCAPE.test(text)) return false;
    scanner.at = ESCAPE.lastIndex - 1;
  }
  return false;
};

const skipSpace = (scanner: Scanner): void => {
  for (; scanner.at < scanner.text.length; scanner.at += 1) {
    const code = scanner.text.charCodeAt(scanner.at);
    if (code === 0x0a) {
      scanner.line += 1;
      scanner.lineStart = scanner.at + 1;
    } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
  }
};

const position = ({ at, line, lineStart }: Scanner) => ({ line, column: at - lineStart + 1 });

const endsEarlyOr = (scanner: Scanner): Finding =>
  scanner.at >= scanner.text.length ? finding('json-ends-early', position(scanner)) : unexpected(scanner);

const unexpected = (scanner: Scanner): Finding => {
  const [word = ''] = /^[-+]?\w+|^[^]/u.exec(scanner.text.slice(scanner.at, scanner.at + 40)) ?? [];
  const facts = { ...position(scanner), found: word };
  return finding(/^[-+]?(NaN|Infinity)$/.test(word) ? 'json-not-a-number' : 'json-unexpected', facts);
};

const pathOf = ({ open }: Scanner): (string | number)[] =>
  open.filter(({ keys }) => keys?.size !== 0).map(({ key }) => key);

const failed = (scanner: Scanner, found: Finding): Scan => ({
  fatal: { finding: found, path: pathOf(scanner) },
  losses: scanner.losses,
});

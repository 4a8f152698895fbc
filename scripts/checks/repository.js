import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { projectFiles, runAsScript } from '../lib/check.js';
import { ROOT } from '../lib/run.js';

const MEGABYTE = 1024 * 1024;

/**
 * What may stand in no file: the address of somebody's package registry, a path on somebody's machine, a secret.
 * Written so that no expression matches its own source.
 */
const FORBIDDEN = [
  { what: 'a registry host', pattern: /regist(?:ry)\.(?:npmjs|yarnpkg|npmmirror)\.|\bd(?:eb|l-cdn)\.debian\.org/ },
  { what: 'a path on somebody’s machine', pattern: /(?<![\w./:*-])\/(?:wor[k]|roo[t]|hom[e]|User[s])\/[\w.-]+/ },
  { what: 'a path on somebody’s machine', pattern: /\b[A-Z]:\\+User[s]\\/ },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KE[Y]-----/ },
  { what: 'an access token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|glpat-[\w-]{20})\b/ },
  { what: 'an access key', pattern: /\bAKIA[0-9A-Z]{16}\b/ },
  { what: 'a registry password', pattern: /_auth(?:Token|=)\s*=?\s*\S|_passwor[d]\s*=/ },
];

/**
 * Looks in every file of the project for what must not be published, and for files too heavy for a repository.
 *
 * @param {string} [root]
 */
export const checkRepository = (root = ROOT) => {
  const files = projectFiles(root);
  const problems = files.flatMap((path) => problemsOf(root, path));
  return { problems, looked: `${files.length} files` };
};

const problemsOf = (root, path) => {
  const size = statSync(join(root, path)).size;
  const heavy = size > MEGABYTE && path !== 'package-lock.json';
  const problems = heavy ? [`${path}: ${(size / MEGABYTE).toFixed(1)} MB, where 1 MB is the most`] : [];
  const content = readFileSync(join(root, path));
  // A zero byte: a picture or another file without lines.
  return content.includes(0) ? problems : [...problems, ...problemsInText(path, content.toString('utf8'))];
};

const problemsInText = (path, text) =>
  FORBIDDEN.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const line = text.slice(0, found.index).split('\n').length;
    return [`${path}:${line}: holds ${what}`];
  });

await runAsScript(import.meta.url, () => checkRepository());

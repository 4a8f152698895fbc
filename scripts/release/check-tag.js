import { join } from 'node:path';

import { readJson } from '../lib/check.js';
import { isMain } from '../lib/main.js';
import { ROOT } from '../lib/run.js';

/** Why a tag does not fit the version that would be published, or nothing when it does. */
export const flawOfTag = (/** @type {string | undefined} */ tag, /** @type {string} */ version) => {
  if (!/^v\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(tag ?? ''))
    return `“${tag ?? ''}” is no tag of a version: write v${version}`;
  return tag === `v${version}` ? undefined : `The tag is ${tag}, but core is at ${version}`;
};

if (isMain(import.meta.url)) {
  const { version } = readJson(join(ROOT, 'packages/core/package.json'));
  const flaw = flawOfTag(process.argv[2], version);
  console.log(flaw ?? `Version ${version}`);
  process.exitCode = flaw === undefined ? 0 : 1;
}

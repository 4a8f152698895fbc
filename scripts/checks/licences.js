import { join } from 'node:path';

import { readJson, runAsScript } from '../lib/check.js';
import { ROOT } from '../lib/run.js';
import { licenceFlaws, shippedPackages } from '../release/licences.js';

/**
 * Checks the licence of everything that strangers get with our packages, and that what is inside the bundles is among
 * it: a bundle passes on code of others too.
 */
const checkLicences = () => {
  const shipped = shippedPackages();
  const known = new Set(shipped.map(({ name }) => name));
  const { files } = readJson(join(ROOT, 'packages/embed/dist/integrity.json'));
  const inBundles = new Set(files.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const strangers = [...inBundles].filter((name) => !name.startsWith('@gedeeld/') && !known.has(name));
  return {
    problems: [
      ...licenceFlaws(shipped),
      ...strangers.map((name) => `packages/embed: its bundle holds ${name}, which its package.json does not name`),
      ...(shipped.length === 0 ? ['Nothing comes along with our packages: then something was not read'] : []),
    ],
    looked: `${shipped.length} packages of others`,
  };
};

await runAsScript(import.meta.url, checkLicences);

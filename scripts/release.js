import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { flawsOfContents, pack } from './checks/packages.js';
import { publicPackages, readJson } from './lib/check.js';
import { ROOT } from './lib/run.js';
import { flawsOfReport, reportOf } from './release/conformance.js';
import { takeFolder } from './release/folder-to-host.js';
import { licenceFlaws, licencesText, shippedPackages } from './release/licences.js';
import { bomOf } from './release/sbom.js';

/**
 * Puts all that a release publishes in `release/`: the tarballs with the list of what is in them, the folder to host with
 * its hashes, the bill of materials, the licences of what comes along, the conformance report, and the sums of all these
 * files. Publishes nothing itself (docs/releasing.md).
 */
const TARGET = join(ROOT, 'release');

const prepare = async () => {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(join(TARGET, 'packages'), { recursive: true });
  const ours = publicPackages();
  const shipped = shippedPackages();
  const { version } = readJson(join(ROOT, 'packages/core/package.json'));
  const report = readFileSync(join(ROOT, 'docs/toegankelijkheid.md'), 'utf8');
  const packed = [];
  for (const workspace of ours) packed.push(await pack(workspace, join(TARGET, 'packages')));
  const flaws = [
    ...licenceFlaws(shipped),
    ...flawsOfReport(report).map((flaw) => `docs/toegankelijkheid.md: ${flaw}`),
    ...packed.flatMap(({ name, manifest, files }) => flawsOfContents(name, manifest, files)),
  ];
  if (flaws.length > 0) throw new Error(flaws.join('\n'));
  const embed = readJson(join(ROOT, 'packages/embed/package.json'));
  const folder = takeFolder(join(ROOT, 'packages/embed/dist/gedeeld'), join(TARGET, 'gedeeld'), embed.version);
  const scripts = folder.files.filter(({ use }) => use !== undefined);
  write(
    'packages/contents.txt',
    packed.map(({ name, files }) => [name, ...files.map((file) => `  ${file}`)].join('\n')),
  );
  write('sbom.cdx.json', [JSON.stringify(bomOf({ ours, shipped, version }), null, 2)]);
  write('licences.txt', [licencesText(shipped).trimEnd()]);
  write('toegankelijkheid.md', [reportOf(report, version).trimEnd()]);
  const files = filesIn(TARGET);
  write(
    'SHA256SUMS',
    files.map((file) => `${sumOf(file)}  ${relative(TARGET, file).replaceAll('\\', '/')}`),
  );
  console.log(
    `Version ${version}: ${packed.length} packages, ${scripts.length} scripts for pages, ${shipped.length} packages of others, in release/.`,
  );
  for (const { file, integrity } of scripts) console.log(`  ${file}  ${integrity}`);
};

const write = (file, lines) => writeFileSync(join(TARGET, file), `${lines.join('\n')}\n`);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .sort();

const sumOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

await prepare().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { readJson, runAsScript } from '../lib/check.js';
import { ROOT } from '../lib/run.js';

const STATUS = ['concept', 'development', 'beta', 'stable', 'obsolete'];

const TYPES = [
  ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((kind) => `standalone/${kind}`),
  ...['addon', 'library', 'configurationFiles'],
];

const MAINTENANCE = ['internal', 'contract', 'community', 'none'];

const SCOPES =
  'agriculture culture defence education emergency-services employment energy environment finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities manufacturing research science-and-technology security society sport tourism transportation welfare';

/** The part of the standard's list of categories that software like ours could belong to. */
const CATEGORIES =
  'collaboration communications content-management data-analytics data-collection data-visualization design-system digital-citizenship educational-content knowledge-management online-community website-builder other';

/**
 * Checks publiccode.yml against its standard (yml.publiccode.tools, the core schema): what is mandatory is there, and
 * closed lists and lengths are kept. Also that it tells the truth where we can see it: licence and version are ours.
 *
 * @param {string} text
 * @param {string} [root]
 * @returns {string[]}
 */
export const flawsOfPubliccode = (text, root = ROOT) => {
  const data = parse(text) ?? {};
  const flaws = [];
  const must = (holds, flaw) => void (holds || flaws.push(`publiccode.yml: ${flaw}`));
  must(/^0(?:\.\d+(?:\.\d+)?)?$/.test(data.publiccodeYmlVersion), 'publiccodeYmlVersion must be a string such as "0"');
  must(isText(data.name), 'name is missing');
  must(isUrl(data.url), 'url must be the address of the source code');
  must([data.platforms].flat().every(isText), 'platforms is missing');
  must(STATUS.includes(data.developmentStatus), `developmentStatus must be one of ${STATUS.join(', ')}`);
  must(TYPES.includes(data.softwareType), `softwareType must be one of ${TYPES.join(', ')}`);
  must(allIn(data.categories, CATEGORIES), `categories must be among ${CATEGORIES}`);
  must(allIn(data.intendedAudience?.scope, SCOPES), `intendedAudience/scope must be among ${SCOPES}`);
  must(
    (data.intendedAudience?.countries ?? []).every((code) => /^[A-Z]{2}$/.test(code)),
    'countries are two capitals',
  );
  must(
    typeof data.localisation?.localisationReady === 'boolean',
    'localisation/localisationReady must be true or false',
  );
  must(areLanguages(data.localisation?.availableLanguages), 'localisation/availableLanguages must list languages');
  flawsOfDescription(data.description ?? {}, root, must);
  flawsOfMaintenance(data.maintenance ?? {}, must);
  flawsOfFacts(data, root, must);
  return flaws;
};

const flawsOfDescription = (description, root, must) => {
  const languages = Object.entries(description);
  must(areLanguages(Object.keys(description)), 'description must be in at least one language');
  must(
    languages.some(([, { longDescription }]) => longDescription),
    'one language must have a longDescription',
  );
  must(
    languages.some(([, { features }]) => features?.length),
    'one language must have features',
  );
  for (const [language, { shortDescription, longDescription, features, screenshots }] of languages) {
    const at = `description/${language}`;
    must(
      isText(shortDescription) && shortDescription.trim().length <= 150,
      `${at}/shortDescription: at most 150 signs`,
    );
    const length = longDescription?.trim().length ?? 150;
    must(length >= 150 && length <= 10_000, `${at}/longDescription: from 150 to 10,000 signs`);
    must((features ?? []).every(isText), `${at}/features must be a list of sentences`);
    for (const path of screenshots ?? [])
      must(existsSync(join(root, path)), `${at}/screenshots: ${path} does not exist`);
  }
};

const flawsOfMaintenance = ({ type, contacts, contractors }, must) => {
  must(MAINTENANCE.includes(type), `maintenance/type must be one of ${MAINTENANCE.join(', ')}`);
  const named = (people) => Array.isArray(people) && people.length > 0 && people.every(({ name }) => isText(name));
  if (type === 'internal' || type === 'community') must(named(contacts), 'maintenance/contacts must name somebody');
  if (type === 'contract') must(named(contractors), 'maintenance/contractors must name somebody');
  else must(contractors === undefined, 'maintenance/contractors belongs to a contract');
};

const flawsOfFacts = ({ legal, softwareVersion }, root, must) => {
  const { license } = readJson(join(root, 'package.json'));
  must(legal?.license === license, `legal/license must be ${license}, as in package.json`);
  const { version } = readJson(join(root, 'packages/core/package.json'));
  must(softwareVersion === undefined || softwareVersion === version, `softwareVersion must be ${version}, as of core`);
};

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isUrl = (value) => isText(value) && URL.canParse(value) && /^https?:/.test(value);
const allIn = (values = [], list) => values.every((value) => list.split(' ').includes(value));
const areLanguages = (values) =>
  Array.isArray(values) && values.length > 0 && values.every((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag));

await runAsScript(import.meta.url, () => {
  const problems = flawsOfPubliccode(readFileSync(join(ROOT, 'publiccode.yml'), 'utf8'));
  return { problems, looked: 'valid' };
});

/** How many success criteria WCAG 2.2 has at levels A and AA. */
const CRITERIA = 55;

const OUTCOMES = new Set(['voldoet', 'voldoet deels', 'voldoet niet', 'niet van toepassing', 'niet getoetst']);

/**
 * What is wrong with the Dutch conformance report that goes along with a release: every criterion of WCAG 2.2 A and AA
 * stands in it once, with an outcome. Whether the outcomes are true is for people and for the other tests.
 *
 * @param {string} report Markdown with a row for each criterion: `| 1.1.1 | name | outcome | how |`
 * @returns {string[]}
 */
export const flawsOfReport = (report) => {
  const rows = [...report.matchAll(/^\| (\d\.\d+\.\d+) +\|[^|]*\|([^|]*)\|/gm)].map(([, number, outcome]) => ({
    number,
    outcome: outcome.trim(),
  }));
  const numbers = new Set(rows.map(({ number }) => number));
  const flaws = rows
    .filter(({ outcome }) => !OUTCOMES.has(outcome))
    .map(({ number, outcome }) => `${number}: “${outcome}” is no outcome`);
  if (numbers.size !== rows.length) flaws.push('a criterion stands in it twice');
  if (numbers.size !== CRITERIA) flaws.push(`it has ${numbers.size} of the ${CRITERIA} criteria of WCAG 2.2 A and AA`);
  return flaws;
};

/**
 * The report as it goes along: with the version that it is about below its title.
 *
 * @param {string} report
 * @param {string} version
 */
export const reportOf = (report, version) => report.replace(/^(# .+\n)/, `$1\n**Gedeeld ${version}.**\n`);

import axe from 'axe-core';
import { server } from 'vitest/browser';

/** WCAG 2.2 AA, what is good practice beyond it, and the rules that axe still tries out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** A story is part of a page: that the page around it has a first heading and landmarks is not for us to say. */
const RULES_FOR_WHOLE_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

/** Half of axe's time, and a colour is the same in every engine: one of them looks at contrast. */
const RULES_FOR_ONE_ENGINE = server.browser === 'chromium' ? [] : ['color-contrast'];

/** What axe finds wrong in a part of the page, one line for each place. */
export const faultsIn = async (part: HTMLElement): Promise<readonly string[]> => {
  const { violations, passes } = await axe.run(part, {
    runOnly: TAGS,
    // A third of axe's time: to describe what is right, and to gather style sheets for a rule about turned screens, of
    // which no style of ours speaks.
    resultTypes: ['violations'],
    preload: false,
    rules: Object.fromEntries(
      [...RULES_FOR_WHOLE_PAGES, ...RULES_FOR_ONE_ENGINE].map((rule) => [rule, { enabled: false }]),
    ),
  });
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
};

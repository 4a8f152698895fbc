import type { FacetCount, Practice, PracticeHit, PracticeQuery, PracticeResults, PracticeSearch } from '@gedeeld/core';

/**
 * A search for stories and tests: words as they are written, filters and pages, and nothing clever. The real one is in
 * `@gedeeld/search`, which elements do not know.
 */
export const findPlainly =
  (
    practices: readonly Practice[],
    extra: (hit: PracticeHit, query: PracticeQuery) => PracticeHit = (hit) => hit,
  ): PracticeSearch =>
  (query) => {
    const { limit = 24, offset = 0 } = query;
    const found = practices.filter((practice) => hasWords(practice, query) && passes(practice, query));
    const hits = found.slice(offset, offset + limit).map((practice) => extra(hitOf(practice, query), query));
    return { total: found.length, hits, facets: facetsOf(found) };
  };

const textOf = ({ summary, title }: Practice): string =>
  [title, summary].map((text) => (typeof text === 'string' ? text : String(text['nl'] ?? ''))).join('. ');

const wordsOf = ({ text = '' }: PracticeQuery): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const hasWords = (practice: Practice, query: PracticeQuery): boolean =>
  wordsOf(query).every((word) => textOf(practice).toLowerCase().includes(word));

const passes = ({ domains, roles, audience }: Practice, query: PracticeQuery): boolean =>
  meets(query.domains, domains) &&
  meets(query.roles, roles) &&
  meets(query.audience as readonly string[] | undefined, audience.groups);

const meets = (asked: readonly string[] | undefined, own: readonly string[]): boolean =>
  asked === undefined || own.some((value) => asked.includes(value));

/** A practice found in its summary, as far as its words stand there. */
export const hitOf = (practice: Practice, query: PracticeQuery = {}): PracticeHit => {
  const text = typeof practice.summary === 'string' ? practice.summary : String(practice.summary['nl'] ?? '');
  const ranges = wordsOf(query).flatMap((word) => {
    const from = text.toLowerCase().indexOf(word);
    return from < 0 ? [] : [[from, from + word.length] as const];
  });
  const match = { field: 'summary' as const, item: 0, lang: 'nl', text, ranges };
  return {
    practice,
    ref: `https://example.org/catalogue#${practice.id}`,
    why: {
      text: ranges.length > 0 ? [match] : [],
      domains: [],
      roles: [],
      groups: [],
      grade: 'none',
      evidence: [],
      adopters: 0,
    },
  };
};

const facetsOf = (found: readonly Practice[]): PracticeResults['facets'] => ({
  challenge: [],
  domains: counted(found.flatMap(({ domains }) => domains)),
  roles: counted(found.flatMap(({ roles }) => roles)),
  audience: counted(found.flatMap(({ audience }) => audience.groups)),
  phases: [],
});

const counted = (values: readonly string[]): FacetCount[] =>
  [...new Set(values)].map((value) => ({ value, count: values.filter((one) => one === value).length }));

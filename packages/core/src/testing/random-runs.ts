declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

const environment = (name: string): string | undefined =>
  typeof process === 'undefined' ? undefined : process.env[name];

/** How often a random test tries where the machine has the time (`CI` is set), and where somebody waits for it. */
export const usualRuns = (inCi: number): number =>
  Number(environment('GEDEELD_RUNS') ?? (environment('CI') ? inCi : inCi / 5));

/** The first seed: the same one every time, unless someone asks for others (`GEDEELD_SEED`). */
export const firstSeed = (): number => Number(environment('GEDEELD_SEED') ?? 1);

/**
 * The seeds of a random test: 1 to 5,000 in CI and to 1,000 elsewhere, unless the environment says otherwise
 * (`GEDEELD_RUNS`, and `GEDEELD_SEED` for the first). A test that tries `share` of them, 0 to 1, tries the first ones.
 */
export const seeds = (share = 1): number[] =>
  Array.from({ length: Math.ceil(usualRuns(5_000) * share) }, (_, index) => firstSeed() + index);

/** Whether a failure is to be made as small as it gets: not where nobody reads it (`GEDEELD_SHRINK=no`). */
export const shrinks = (): boolean => environment('GEDEELD_SHRINK') !== 'no';

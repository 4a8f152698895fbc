declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

const environment = (name: string, usual: number): number =>
  Number((typeof process === 'undefined' ? undefined : process.env[name]) ?? usual);

/**
 * The seeds of a random test: 1 to 5,000 unless the environment says otherwise (`GEDEELD_RUNS`, and `GEDEELD_SEED` for
 * the first). A test that tries `share` of them, 0 to 1, tries the first ones.
 */
export const seeds = (share = 1): number[] => {
  const first = environment('GEDEELD_SEED', 1);
  return Array.from({ length: Math.ceil(environment('GEDEELD_RUNS', 5_000) * share) }, (_, index) => first + index);
};

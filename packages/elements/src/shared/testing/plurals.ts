/** Counts that together take every plural form of every language. */
export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5] as const;

type Forms = Readonly<Record<string, string>> & { readonly other: string };

/** Every sentence that has plural forms, by its path. */
export const pluralsIn = (value: unknown, path = ''): readonly (readonly [string, Forms])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value && Object.keys(value).every((key) => /^(zero|one|two|few|many|other)$/.test(key)))
    return [[path, value as Forms]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsIn(inner, path ? `${path}.${key}` : key));
};

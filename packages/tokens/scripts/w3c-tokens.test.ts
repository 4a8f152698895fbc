import { describe, expect, it } from 'vitest';

import list from '../dist/list.json' with { type: 'json' };
import dark from '../dist/w3c/dark.tokens.json' with { type: 'json' };
import resolver from '../dist/w3c/gedeeld.resolver.json' with { type: 'json' };
import light from '../dist/w3c/light.tokens.json' with { type: 'json' };
import { w3cTokens } from './w3c-tokens.js';

interface W3cToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: Record<string, unknown>;
}

const FILES = [
  ['light', light],
  ['dark', dark],
] as const;

/** Every token of a file, by path. */
const tokensOf = (file: object): Map<string, W3cToken> => {
  const found = new Map<string, W3cToken>();
  const walk = (group: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(group)) {
      if (key.startsWith('$')) continue;
      if ('$value' in value) found.set([...path, key].join('.'), value);
      else walk(value, [...path, key]);
    }
  };
  walk(file, []);
  return found;
};

const isColor = (value: unknown): boolean => {
  const { colorSpace, components, alpha, hex } = value as Record<string, unknown>;
  return (
    colorSpace === 'srgb' &&
    Array.isArray(components) &&
    components.length === 3 &&
    components.every((part) => part >= 0 && part <= 1) &&
    (alpha === 0 || alpha === 1) &&
    /^#[0-9a-f]{6}$/.test(String(hex))
  );
};

/** What the Format and Color modules of 2025.10 ask of a value, of the types that we use. */
const KEEPS_THE_RULES: Record<string, (value: unknown) => boolean> = {
  color: isColor,
  dimension: (value) => {
    const { value: size, unit } = value as Record<string, unknown>;
    return typeof size === 'number' && (unit === 'px' || unit === 'rem');
  },
  fontFamily: (value) => Array.isArray(value) && value.length > 0 && value.every((name) => /^[^'"]+$/.test(name)),
  fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
  number: (value) => typeof value === 'number',
};

describe('w3cTokens', () => {
  it.each(FILES)('holds every token, in %s', (_, file) => {
    expect([...tokensOf(file).keys()].sort()).toEqual(list.map(({ path }) => path).sort());
  });

  it.each(FILES)('keeps the rules of the format for every value and every name, in %s', (_, file) => {
    const tokens = tokensOf(file);
    for (const [path, { $type, $value, $description }] of tokens) {
      expect(path).toMatch(/^[a-z-]+(?:\.[a-z-]+)+$/);
      expect($description, path).not.toBe('');
      const reference = /^\{(.+)\}$/.exec(String($value))?.[1];
      if (reference === undefined) expect(KEEPS_THE_RULES[$type]?.($value), `${path}: ${$type}`).toBe(true);
      else expect(tokens.get(reference)?.$type, `${path} → ${reference}`).toBe($type);
    }
  });

  it('has in each file the colours of its own scheme, as the style sheet has them', () => {
    const own = new Map(list.map((token) => [token.path, token]));
    for (const [scheme, file] of FILES) {
      const tokens = tokensOf(file);
      const valueAt = (path: string): unknown => {
        const { $value } = tokens.get(path)!;
        return typeof $value === 'string' ? valueAt($value.slice(1, -1)) : $value;
      };
      for (const [path, { $type }] of tokens) {
        if ($type !== 'color') continue;
        const { hex, alpha } = valueAt(path) as { hex: string; alpha: number };
        expect(alpha === 0 ? 'transparent' : hex, `${path} in ${scheme}`).toBe(own.get(path)?.[scheme]);
      }
    }
  });

  it('writes a size that follows the text in pixels, at a text size of 16', () => {
    const tokens = tokensOf(light);
    expect(tokens.get('gedeeld.document.font-size')?.$value).toEqual({ value: 16, unit: 'px' });
    expect(tokens.get('gedeeld.heading.font-size')).toMatchObject({
      $value: { value: 24, unit: 'px' },
      $extensions: { 'nl.gedeeld.css': '--gedeeld-heading-font-size', 'nl.gedeeld.value': '1.5em' },
    });
  });

  it('refuses what the format cannot say', () => {
    const token = {
      path: 'gedeeld.x',
      name: 'gedeeld-x',
      light: '1px',
      dark: '1px',
      description: '',
      syntax: '<length>',
    };
    const write = (...tokens: object[]) =>
      w3cTokens(new Map(tokens.map((one) => [(one as typeof token).path, one])) as never, 'light');
    expect(write(token)).toHaveProperty('gedeeld.x.$value', { value: 1, unit: 'px' });
    expect(() => write({ ...token, light: '1vw' })).toThrow('no size');
    expect(() => write({ ...token, syntax: '<time>' })).toThrow('no type');
    expect(() => write({ ...token, syntax: '<color>', light: 'red' })).toThrow('no colour');
    expect(() => write(token, { ...token, path: 'gedeeld.x.y' })).toThrow('no group');
    expect(() => write({ ...token, path: 'gedeeld.x.y' }, token)).toThrow('no group');
  });
});

describe('w3cResolver', () => {
  it('names both files, and light when nothing is chosen', () => {
    const { contexts, default: usual } = resolver.modifiers.scheme;
    expect(usual).toBe('light');
    expect(Object.entries(contexts).map(([scheme, [file]]) => [scheme, file?.$ref])).toEqual([
      ['light', 'light.tokens.json'],
      ['dark', 'dark.tokens.json'],
    ]);
  });
});

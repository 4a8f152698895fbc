import type { FeatureValue, PlaceFeature } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';

import type { AreaInLanguage } from '../languages.js';

/** What a place is like in one feature, in words: "165.235", "42%", "basisschool en mbo". */
export const featureText = (
  feature: PlaceFeature,
  value: FeatureValue,
  { sentences, language }: AreaInLanguage<'placeFeatures'>,
): string => {
  if (typeof value !== 'number')
    return formatMessage('{items}', { items: value.map((phase) => sentences.phases[phase]) }, language);
  if (feature === 'urbanity')
    return urbanityText(value, sentences.urbanity) ?? formatMessage('{value}', { value }, language);
  if (!SHARES.has(feature)) return formatMessage('{value}', { value }, language);
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
};

/** The features that are a part of all children or families, 0 to 1. */
const SHARES: ReadonlySet<PlaceFeature> = new Set(['multilingualShare', 'lateEntryShare', 'lowIncomeShare']);

const urbanityText = (value: number, names: Readonly<Record<string, string>>): string | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined;

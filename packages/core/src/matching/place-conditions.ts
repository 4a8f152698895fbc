import type { LocalContext } from '../model/local-context.js';
import { figureValue } from '../model/local-context.js';
import type { Condition } from '../model/practice.js';

/** What a place says about the conditions of a practice. */
export interface ConditionCheck {
  /** The place is known not to meet these. */
  readonly failing: readonly Condition[];
  /** Nobody knows whether the place meets these: ask. */
  readonly unknown: readonly Condition[];
}

/**
 * Whether a place meets conditions. Without a place every condition is unknown.
 *
 * @example
 * const large = [{ feature: 'inhabitants', min: 100_000, oneOf: [], text: 'Een grote stad' }];
 * checkConditions(large, { inhabitants: 20_000, phases: [] }).failing.length; // → 1
 * checkConditions(large, undefined).unknown.length; // → 1
 */
export const checkConditions = (
  conditions: readonly Condition[],
  context: LocalContext | undefined,
): ConditionCheck => {
  const failing: Condition[] = [];
  const unknown: Condition[] = [];
  for (const condition of conditions) {
    const meets = context === undefined ? undefined : meetsCondition(condition, context);
    if (meets === undefined) unknown.push(condition);
    else if (!meets) failing.push(condition);
  }
  return { failing, unknown };
};

/** Undefined when it cannot be told: the feature is not known, not one of ours, or the condition sets no bounds. */
const meetsCondition = (condition: Condition, context: LocalContext): boolean | undefined => {
  const { min, max, oneOf } = condition;
  const value = featureOf(condition.feature, context);
  if (value === undefined || (min === undefined && max === undefined && oneOf.length === 0)) return undefined;
  if (typeof value !== 'number') return oneOf.length === 0 ? undefined : value.some((one) => oneOf.includes(one));
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  return oneOf.length === 0 || oneOf.some((one) => Number(one) === value);
};

const featureOf = (feature: string, context: LocalContext): number | readonly string[] | undefined => {
  switch (feature) {
    case 'phases':
      return context.phases === undefined || context.phases.length === 0 ? undefined : context.phases;
    case 'sesWoa':
    case 'sesWoa.mean':
      return context.sesWoa === undefined ? undefined : figureValue(context.sesWoa.mean);
    case 'sesWoa.spread':
      return context.sesWoa?.spread === undefined ? undefined : figureValue(context.sesWoa.spread);
    case 'urbanity':
    case 'inhabitants':
    case 'schoolWeighting':
    case 'pupils':
    case 'multilingualShare':
    case 'lateEntryShare':
    case 'lowIncomeShare': {
      const figure = context[feature];
      return figure === undefined ? undefined : figureValue(figure);
    }
    default:
      return undefined;
  }
};

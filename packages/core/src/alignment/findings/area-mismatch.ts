import { areaKeys, isAreaCode, placesMeet } from '../areas.js';
import type { Check } from './rule.js';

/** The action names an area by its code that no area of the agenda encloses, or lies in. */
export const areaMismatch: Check<number> = ({ groundwork }) => {
  const { agenda } = groundwork.setting;
  const codes = areaKeys(agenda.area).filter(isAreaCode);
  return (at) => {
    if (codes.length === 0) return undefined;
    const named = areaKeys(agenda.actions[at]!.area);
    const outside = named.filter((key) => isAreaCode(key) && !codes.some((code) => placesMeet(key, code)));
    return outside.length > 0 ? { count: outside.length } : undefined;
  };
};

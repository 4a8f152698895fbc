import type { Step } from './map-steps.js';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The step that a key asks for; where the map is mirrored, on is to the left. */
export const stepOf = (key: string, mirrored: boolean): Step | undefined => {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!mirrored || (step !== 'on' && step !== 'back')) return step;
  return step === 'on' ? 'back' : 'on';
};

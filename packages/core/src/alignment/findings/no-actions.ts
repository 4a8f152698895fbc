import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** The agenda lists no action at all: it does not say who does what. */
export const noActions = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda } = groundwork.setting;
  return agenda.actions.length === 0 ? [{ subjects: [agenda.id], facts: {} }] : [];
};

import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Something in the agenda was broken and left out when it was read. */
export const agendaIncomplete = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda } = groundwork.setting;
  return agenda.incomplete === true ? [{ subjects: [agenda.id], facts: {} }] : [];
};

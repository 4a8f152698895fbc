import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Every action belongs to one and the same policy domain. An action that names none may belong to another. */
export const oneDomainOnly = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda } = groundwork.setting;
  const actions = agenda.actions.filter(({ status }) => status !== 'stopped');
  const domain = actions[0]?.domains?.[0];
  if (domain === undefined) return [];
  const onlyThat = actions.every(
    ({ domains }) => (domains ?? []).length > 0 && domains.every((other) => other === domain),
  );
  return onlyThat ? [{ subjects: [agenda.id], facts: { domain } }] : [];
};

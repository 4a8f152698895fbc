import { agendaPartners } from '../claim-status.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Who carries out the action is not a partner of the agenda, nor its coordinator. */
export const ownerNotPartner = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda, references } = groundwork.setting;
  const partners = agendaPartners(agenda, references);
  return agenda.actions
    .filter(({ status, owner }) => status !== 'stopped' && !partners.has(references.iri(owner)))
    .map(({ id, owner }) => ({ subjects: [id], facts: { action: id, owner } }));
};

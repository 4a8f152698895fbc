import type { NextStep } from '@gedeeld/core';

import type { ActionDraft } from './draft.js';

/** Where in the form something can be done about a next step: the id of the field, or nothing when it is for others. */
export const stepField = (step: NextStep, draft: ActionDraft): string | undefined => {
  switch (step.step) {
    case 'link-to-goal':
      return claimField('goal', { ...step, to: undefined }, draft);
    case 'give-reason':
    case 'take-away-harm':
      return claimField('because', step, draft);
    case 'strengthen-link':
      return claimField('knowing', step, draft);
    case 'add-source':
      return claimField('source', step, draft);
    case 'weigh-other-factors':
      return claimField('factors', step, draft);
    case 'deliver':
      return step.status === 'idea' || step.status === 'planned' ? 'progress' : 'delivered';
    case 'confirm-delivery':
      return 'delivered';
    case 'set-start':
      return 'from';
    case 'ask-partner-to-confirm':
      return 'mail';
    default:
      return undefined;
  }
};

/** The field of the claim that a step is about; of the first claim where it is about none in particular. */
const claimField = (field: string, step: NextStep, draft: ActionDraft): string | undefined => {
  if (step.to === undefined) return `${field}-0`;
  if (step.from !== draft.id) return undefined;
  const effect = step.step === 'take-away-harm' ? 'undermines' : 'supports';
  const at = draft.claims.findIndex((claim) => claim.goal === step.to && claim.effect === effect);
  return at < 0 ? undefined : `${field}-${at}`;
};

/** The first step that whoever fills in the form can take; else the first one there is. */
export const firstStep = (
  steps: readonly NextStep[],
  draft: ActionDraft,
): { readonly step: NextStep; readonly field: string | undefined } | undefined => {
  const own = steps.find((step) => stepField(step, draft) !== undefined);
  const step = own ?? steps[0];
  return step && { step, field: stepField(step, draft) };
};

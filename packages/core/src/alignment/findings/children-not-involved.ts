import type { ChildParticipation } from '../../model/child-participation.js';
import { isBlank } from '../../model/localized-text.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Neither the agenda, nor a goal, nor an action says how children take part. */
export const childrenNotInvolved = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda } = groundwork.setting;
  const says = ({ childParticipation }: Participating): boolean => saysHow(childParticipation);
  return says(agenda) || agenda.goals.some(says) || agenda.actions.some(says)
    ? []
    : [{ subjects: [agenda.id], facts: {} }];
};

interface Participating {
  readonly childParticipation?: ChildParticipation;
}

/** Lundy's four: room to speak, their voice, who listens, what is done with it. One of them is something. */
const saysHow = (participation: ChildParticipation | undefined): boolean =>
  participation !== undefined &&
  [participation.space, participation.voice, participation.audience, participation.influence].some(
    (how) => !isBlank(how),
  );

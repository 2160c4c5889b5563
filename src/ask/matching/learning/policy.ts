import { policy, withSecondFactor } from '../../../platform/http/policy.ts';

/** Words change what everyone finds, so this is for who looks after the whole and not for one provider. */
export const wordEditors = withSecondFactor(
  policy(
    'word-editors',
    'Alleen wie deze installatie beheert, of een manager van het loket.',
    'Only who operates this installation, or a manager of the front desk.',
    (actor) => actor.kind === 'operator' || (actor.kind === 'member' && actor.roles.includes('manager')),
  ),
);

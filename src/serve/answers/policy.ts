import { policy } from '../../platform/http/policy.ts';

export const answerEditors = policy(
  'answer-editors',
  'Alleen een redacteur of manager, over antwoorden van de eigen organisatie.',
  'Only an editor or manager, about answers of their own organisation.',
  (actor) => actor.kind === 'member' && (actor.roles.includes('editor') || actor.roles.includes('manager')),
);

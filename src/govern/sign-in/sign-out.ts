import type { Visit } from '../../platform/http/visit.ts';
import { type LeftBehind, leaveQuestion } from './leave-question.ts';
import { endSessionsOfMember } from './sign-in.sql.ts';

/**
 * Ends the session in the database too. A staff member is signed out everywhere,
 * but in a demo, where many share one, only here.
 */
export const signOut = async (visit: Visit): Promise<LeftBehind> => {
  const { actor } = visit;
  const left = await leaveQuestion(visit);
  if (actor.kind === 'member' && !visit.site.demo)
    await visit.transaction((tx) => endSessionsOfMember(tx, actor.organisation, actor.member, visit.now));
  visit.endSession();
  return left;
};

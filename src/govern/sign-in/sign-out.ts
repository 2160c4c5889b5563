import type { Visit } from '../../platform/http/visit.ts';
import { type LeftBehind, leaveQuestion } from './leave-question.ts';

/** Ends this session, in the database too; what hangs on it alone gets a printed code first. */
export const signOut = async (visit: Visit): Promise<LeftBehind> => {
  const left = await leaveQuestion(visit);
  await visit.endSession();
  return left;
};

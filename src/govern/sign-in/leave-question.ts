import { makePrintedCode, printedCodeExpires } from '../../platform/auth/codes.ts';
import { endOneSession } from '../../platform/auth/session-list.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccess } from '../access-log/index.ts';
import { hangsOnCookie } from './sign-in.sql.ts';

/** A question that hung on this browser's cookie: its code on paper, made now or before. */
export type LeftBehind =
  | { kind: 'nothing' }
  | { kind: 'on-paper' }
  | { kind: 'code'; code: string; expires: Date };

/**
 * Ends the session of this browser. A question that nothing but that session leads to gets a printed code first:
 * nobody loses a question by signing in or out.
 * @param next who signs in now; her own question is not left behind
 */
export const leaveQuestion = async (visit: Visit, next?: string): Promise<LeftBehind> => {
  const { actor, session } = visit;
  if (actor.kind !== 'customer' || !session) return { kind: 'nothing' };
  const { person } = actor;
  return visit.transaction(async (tx): Promise<LeftBehind> => {
    const hanging = person !== next && (await hangsOnCookie(tx, person, session.id));
    await endOneSession(tx, { kind: 'person', person }, session.id, visit.now);
    if (!hanging) return { kind: 'nothing' };
    if (await printedCodeExpires(tx, person, visit.now)) return { kind: 'on-paper' };
    await recordAccess(visit, tx, { person, action: 'C', object: 'session', purpose: 'sign-in' });
    return { kind: 'code', ...(await makePrintedCode(tx, person, visit.now)) };
  });
};

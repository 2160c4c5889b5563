import { paths } from '../../paths.ts';
import { type SessionOf, startSession } from '../../platform/auth/sessions.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { type LeftBehind, leaveQuestion } from './leave-question.ts';

/** to: where she goes on; left: what she should know of a question that she leaves behind */
export type LetIn = { kind: 'in'; to: string; left: LeftBehind };
export type Assurance = 'email' | 'letter' | 'demo';

const homeOf = (of: SessionOf): string => {
  if (of.kind === 'member') return paths.work.today();
  return of.kind === 'operator' ? paths.home() : paths.questions();
};

const actorOf = (of: SessionOf): Actor => {
  if ('person' in of) return { kind: 'customer', person: of.person };
  if (of.kind === 'operator') return { kind: 'operator' };
  return {
    kind: 'member',
    organisation: of.organisation,
    member: of.member,
    name: '',
    office: 'front',
    roles: [],
  };
};

/** Starts a new session, so that a cookie from before is worth nothing; the old one ends first. */
export const letIn = async (
  visit: Visit,
  of: SessionOf,
  assurance: Assurance,
  back: string | undefined,
): Promise<LetIn> => {
  const left = await leaveQuestion(visit, 'person' in of ? of.person : undefined);
  const actor = actorOf(of);
  const { token, expires } = await visit.transactionAs(actor, async (tx) => {
    if ('person' in of)
      await recordAccessAs(visit, actor, tx, {
        person: of.person,
        action: 'E',
        object: 'session',
        purpose: 'sign-in',
      });
    return startSession(tx, of, assurance, visit.now);
  });
  visit.setSession(token, expires);
  return { kind: 'in', to: back ?? homeOf(of), left };
};

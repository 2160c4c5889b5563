import { paths } from '../../paths.ts';
import { actorOf, type Holder, holderKey } from '../../platform/auth/holder.rules.ts';
import { KNOWN_DAYS, rememberDevice } from '../../platform/auth/known-device.ts';
import { endOneSession } from '../../platform/auth/session-list.ts';
import { type SessionOf, startSession } from '../../platform/auth/sessions.ts';
import { addDays } from '../../platform/clock/clock.ts';
import type { Actor } from '../../platform/database/actors.ts';
import { worksHere } from '../../platform/http/policy.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { type LeftBehind, leaveQuestion } from './leave-question.ts';
import { rolesOf } from './sign-in.sql.ts';

/** to: where she goes on; left: what she should know of a question that she leaves behind */
export type LetIn = { kind: 'in'; to: string; left: LeftBehind };
/** How it was proven who she is; kept with the session. */
export type Assurance = 'code' | 'link' | 'letter' | 'passkey' | 'demo' | `oidc:${string}`;
type Extra = {
  /** it counts as a second factor too */
  secondFactor?: boolean;
  /** the e-mail that was proven: in this browser strangers can't use up her tries */
  email?: string | undefined;
};

/** Who is here for the client council alone has one page. */
const memberHome = async (visit: Visit, actor: Actor): Promise<string> => {
  const roles = await visit.transactionAs(actor, (tx) => rolesOf(tx, actor));
  return worksHere({ ...actor, roles } as Actor) ? paths.work.today() : paths.verdicts.council();
};

const homeOf = (of: SessionOf): string => {
  return of.kind === 'operator' ? paths.installation.state() : paths.questions();
};

const holderOf = (of: SessionOf): Holder | undefined => {
  if ('person' in of) return { kind: 'person', person: of.person };
  if (of.kind === 'member') return of;
  return of.email ? { kind: 'operator', email: of.email } : undefined;
};

/** Starts a new session, so that a cookie from before is worth nothing; the old one ends first. */
export const letIn = async (
  visit: Visit,
  of: SessionOf,
  assurance: Assurance,
  back: string | undefined,
  { secondFactor = false, email }: Extra = {},
): Promise<LetIn> => {
  const left = await leaveQuestion(visit, 'person' in of ? of.person : undefined);
  await endBefore(visit);
  const holder = holderOf(of);
  const actor: Actor = holder ? actorOf(holder) : { kind: 'operator' };
  const { token, expires } = await visit.transactionAs(actor, async (tx) => {
    if ('person' in of)
      await recordAccessAs(visit, actor, tx, {
        person: of.person,
        action: 'E',
        object: 'session',
        purpose: 'sign-in',
      });
    const secondFactorAt = secondFactor ? { secondFactorAt: visit.now } : {};
    return startSession(tx, of, assurance, visit.now, { device: visit.device, ...secondFactorAt });
  });
  visit.setSession(token, expires);
  if (holder) remember(visit, email ? [holderKey(holder), email] : [holderKey(holder)]);
  return {
    kind: 'in',
    to: back ?? (of.kind === 'member' ? await memberHome(visit, actor) : homeOf(of)),
    left,
  };
};

/** leaveQuestion knows only a customer who was herself; whatever session was here, it ends. */
const endBefore = async ({ session, now, transactionAs }: Visit): Promise<void> => {
  const holder = session?.holder;
  if (holder) await transactionAs(actorOf(holder), (tx) => endOneSession(tx, holder, session.id, now));
};

/** Not in a demo: everyone is everyone there. */
const remember = (visit: Visit, names: string[]): void => {
  if (visit.site.demo) return;
  const cookie = rememberDevice(visit.keyring, visit.knownDevice, ...names);
  visit.setKnownDevice(cookie, addDays(visit.now, KNOWN_DAYS));
};

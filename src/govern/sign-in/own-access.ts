import { paths } from '../../paths.ts';
import { printedCodeExpires } from '../../platform/auth/codes.ts';
import { actorOf, asHolder, type Holder } from '../../platform/auth/holder.rules.ts';
import { type Passkey, passkeysOf } from '../../platform/auth/passkey.sql.ts';
import { recoveryCodesLeft } from '../../platform/auth/recovery-codes.ts';
import { hasApp } from '../../platform/auth/second-factor.ts';
import { type LiveSession, liveSessions } from '../../platform/auth/session-list.ts';
import type { SessionFacts } from '../../platform/auth/sessions.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { recordAccessAs } from '../access-log/index.ts';
import { type HerWays, waysOf } from '../identity/index.ts';
import { isFresh } from './fresh.rules.ts';
import { emailOfMember, emailsOfPerson } from './sign-in.sql.ts';

export type Own = { holder: Holder; session: SessionFacts };

/** Who is signed in here, herself: also while she acts for another. */
export const ownOf = ({ session }: Visit): Own => {
  if (!session?.holder) throw new Error('only who is signed in has access of her own');
  return { holder: session.holder, session };
};

export type OwnAccess = {
  sessions: LiveSession[];
  emails: string[];
  paper: Date | undefined;
  /** other services; a customer's only */
  ways: HerWays;
  passkeys: Passkey[];
  app: boolean;
  recoveryLeft: number;
};

/** All that lets her in, and where it did. */
export const readOwnAccess = async (visit: Visit, of: Holder): Promise<OwnAccess> => {
  const { now } = visit;
  const actor = actorOf(of);
  const names = await visit.transactionAs(actor, async (tx) => {
    if (of.kind === 'person')
      await recordAccessAs(visit, actor, tx, {
        person: of.person,
        action: 'R',
        object: 'session',
        purpose: 'own',
      });
    visit.accessLogged = true;
    const emails =
      of.kind === 'person'
        ? await emailsOfPerson(tx, of.person)
        : of.kind === 'operator'
          ? [of.email]
          : [await emailOfMember(tx, of.organisation, of.member)].filter((one) => one !== undefined);
    const paper = of.kind === 'person' ? await printedCodeExpires(tx, of.person, now) : undefined;
    const ways = of.kind === 'person' ? await waysOf(tx, of.person) : { used: [], others: [] };
    return { sessions: await liveSessions(tx, of, now), emails, paper, ways };
  });
  const keys = await visit.transactionAs(asHolder(of), async (tx) => ({
    passkeys: await passkeysOf(tx, of),
    app: await hasApp(tx, of),
    recoveryLeft: await recoveryCodesLeft(tx, of),
  }));
  return { ...names, ...keys };
};

/**
 * Before a new key is laid, or one taken away: was it proven just now who this is? Whoever has nothing yet but this
 * browser's cookie can prove no more, and goes on.
 * @returns where she proves it first; undefined when she may go on
 */
export const provesFirst = async (visit: Visit, back: string): Promise<Answer | undefined> => {
  const { holder, session } = ownOf(visit);
  if (isFresh(session, visit.now)) return undefined;
  if (holder.kind === 'person') {
    const { emails, paper, ways, passkeys } = await readOwnAccess(visit, holder);
    if (emails.length + passkeys.length + ways.used.length === 0 && !paper) return undefined;
  }
  visit.accessLogged = true;
  return redirect(paths.signIn.start({ doel: back, reden: 'opnieuw' }));
};

export const sideOf = (visit: Visit): 'customer' | 'staff' =>
  visit.actor.kind === 'member' || visit.actor.kind === 'operator' ? 'staff' : 'customer';

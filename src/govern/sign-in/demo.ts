import type { SessionOf } from '../../platform/auth/sessions.ts';
import type { Visit } from '../../platform/http/visit.ts';
import {
  type DemoIdentity,
  demoIdentities,
  demoIdentity,
  isDemo,
  recentMail,
  type SentMail,
} from './demo.sql.ts';
import { type LetIn, letIn } from './let-in.ts';
import { whomToSignIn } from './who.rules.ts';

export type NotADemo = { kind: 'no-demo' };
const NO_DEMO: NotADemo = { kind: 'no-demo' };
const MAILS = 50;

/** Whom one may sign in as with one click. */
export const listDemoIdentities = (
  visit: Visit,
): Promise<{ kind: 'listed'; all: DemoIdentity[] } | NotADemo> =>
  visit.transactionAs({ kind: 'visitor' }, async (tx) =>
    (await isDemo(tx)) ? { kind: 'listed', all: await demoIdentities(tx) } : NO_DEMO,
  );

export const signInAsDemo = async (visit: Visit, key: string): Promise<LetIn | NotADemo> => {
  const of = await visit.transactionAs({ kind: 'visitor' }, async (tx): Promise<SessionOf | undefined> => {
    if (!(await isDemo(tx))) return undefined;
    const row = await demoIdentity(tx, key);
    // Nobody's own address: an operator of a demo needs one to have access of her own.
    const whom = whomToSignIn(row ? [{ ...row, email: `${key}@voorbeeld.example` }] : [], undefined);
    return whom.kind === 'one' ? whom.of : undefined;
  });
  return of ? letIn(visit, of, 'demo', undefined) : NO_DEMO;
};

/** In a demo no mail leaves: everyone may read the outbox. Nowhere else. */
export const readDemoMail = (visit: Visit): Promise<{ kind: 'read'; mails: SentMail[] } | NotADemo> =>
  visit.transactionAs({ kind: 'operator' }, async (tx) =>
    (await isDemo(tx)) ? { kind: 'read', mails: await recentMail(tx, MAILS) } : NO_DEMO,
  );

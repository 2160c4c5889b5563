import { inviteHashOf } from '../../src/ask/mandates/give-mandate.ts';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { addDays } from '../../src/platform/clock/clock.ts';
import { newId, newToken } from '../../src/platform/crypto/secrets.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import type { Stop } from './every-page-stops.ts';

const HELPED = 'klant-geholpen';

/** An invitation that nobody answered yet; its secret is in the address. */
const openInvitation = async (door: Door, person: string): Promise<{ mandate: string; t: string }> => {
  const [mandate, t, now] = [newId(), newToken(), new Date()];
  await door.transaction({ kind: 'customer', person }, (tx) =>
    tx
      .insertInto('mandate')
      .values({
        person_id: person,
        id: mandate,
        giver_name: 'Riet',
        name: 'Anna Bos',
        email: 'anna@post.example',
        ground: 'sibling',
        scope: ['see'],
        valid_from: dayOf(now),
        valid_until: dayOf(addDays(now, 30)),
        given_at: now,
        given_by: 'self',
        invite_hash: inviteHashOf(t),
        invite_expires_at: addDays(now, 14),
      })
      .execute(),
  );
  return { mandate, t };
};

/** A customer for whom the desk may act now: she shares an open question with it. */
const customerOfDesk = (door: Door, of: SessionOf & { kind: 'member' }): Promise<string> =>
  door.transaction({ ...of, name: '', office: 'front', roles: [] }, async (tx) => {
    const { person_id } = await tx
      .selectFrom('customer_case as c')
      .innerJoin('shared_question as s', (on) =>
        on
          .onRef('s.organisation_id', '=', 'c.organisation_id')
          .onRef('s.person_id', '=', 'c.person_id')
          .onRef('s.question_id', '=', 'c.question_id'),
      )
      .select('c.person_id')
      .where('c.organisation_id', '=', of.organisation)
      .where('c.kind', '=', 'desk')
      .where('c.closed_at', 'is', null)
      .orderBy('c.opened_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return person_id;
  });

/** Who helps her, whom one helps, the mail that asks it, and what the desk writes down. */
export const helpingStops = async (
  door: Door,
  who: ReadonlyMap<string, SessionOf>,
  host: { as: string; of: SessionOf & { kind: 'member' } },
): Promise<Stop[]> => {
  const of = who.get(HELPED);
  if (of?.kind !== 'person') throw new Error(`the demo region has no ${HELPED}`);
  const { person } = of;
  const { mandate, t } = await openInvitation(door, person);
  const { mine, helping, work } = paths;
  const customer = await customerOfDesk(door, host.of);
  return [
    { as: HELPED, of: mine.helpers, at: mine.helpers() },
    { as: HELPED, of: mine.newHelper, at: mine.newHelper() },
    { as: HELPED, of: mine.helper, at: mine.helper({ mandate }) },
    { as: 'dochter', of: helping.whom, at: helping.whom() },
    { as: 'visitor', of: helping.invitation, at: helping.invitation({ person, mandate }, { t }) },
    { as: host.as, of: work.representatives, at: work.representatives({ person: customer }) },
  ];
};

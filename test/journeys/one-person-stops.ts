import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import type { Door } from '../../src/platform/database/door.ts';
import type { Place, Stop } from './every-page-stops.ts';

type Host = Place & { as: string; of: SessionOf & { kind: 'member' } };

/** One person with several cards or ways in, and the thread by itself. The demo region has one merge at the desk. */
export const onePersonStops = async (
  door: Door,
  customer: string,
  question: string,
  host: Host,
): Promise<Stop[]> => {
  const { organisation, member } = host.of;
  const found = await door.transaction(
    { kind: 'member', organisation, member, name: '', office: 'front', roles: [] },
    async (tx) => {
      const merge = await tx
        .selectFrom('card_merge')
        .select(['id', 'person_id', 'into_person_id'])
        .where('organisation_id', '=', organisation)
        .where('undone_at', 'is', null)
        .executeTakeFirstOrThrow();
      // Whom she helps too, and who is not one of these two.
      const other = await tx
        .selectFrom('customer_case')
        .select('person_id')
        .where('organisation_id', '=', organisation)
        .where('contact_id', '=', member)
        .where('closed_at', 'is', null)
        .where('person_id', 'not in', [merge.person_id, merge.into_person_id])
        .orderBy('id')
        .executeTakeFirstOrThrow();
      return { merge, other: other.person_id };
    },
  );
  const { merge, other } = found;
  const { mine, work } = paths;
  const [as, at] = [host.as, { person: merge.into_person_id }];
  return [
    { as: customer, of: mine.also, at: mine.also() },
    ...[mine.alsoMail, mine.alsoCode, mine.apart].map((of) => ({
      as: customer,
      of,
      at: of(),
      to: mine.also(),
    })),
    { as: customer, of: paths.question.thread, at: paths.question.thread({ id: question }), file: true },
    { as, of: work.customer, at: work.customer(at) },
    { as, of: work.merge, at: work.merge(at) },
    { as, of: work.merge, at: work.merge(at, { met: other }) },
    { as, of: work.unmerge, at: work.unmerge(at, { samen: merge.id }) },
    { as, of: work.thread, at: work.thread(host), file: true },
    { as, of: work.known, at: work.known(), to: work.intake() },
  ];
};

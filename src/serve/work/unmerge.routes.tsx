import { type OneCustomer, unmergeCards } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse } from '../../platform/http/form.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { atWork } from '../cases/index.ts';
import { customerAndStanding } from './customer-standing.ts';
import { apartIn } from './merge-form.rules.ts';
import { type Here, here } from './staff.ts';
import { unmergePage } from './unmerge.page.tsx';

type Found = Here & { customer: OneCustomer; merge: OneCustomer['merges'][number] };

/** The merge that is spoken of, when it is one of this customer's. */
const mergeOf = async (visit: Visit, tx: Tx): Promise<Found | undefined> => {
  const at = await here(visit, tx);
  const work = await atWork(tx, at.member, visit.site.deskOrganisation, visit.now);
  const her = await customerAndStanding(tx, work, visit.param('person'));
  const id = visit.form.typed['samen'] ?? visit.query.get('samen');
  const merge = her?.customer.merges.find((one) => one.id === id);
  return her && merge && { ...at, customer: her.customer, merge };
};

export const unmergePageOf = async (visit: Visit, errors: FieldError[] = []): Promise<Answer> => {
  const found = await visit.transaction(async (tx) => {
    const of = await mergeOf(visit, tx);
    if (of)
      await recordAccess(
        visit,
        tx,
        ...of.customer.persons.map(
          (person) => ({ person, action: 'R', object: 'person', purpose: 'contact' }) as const,
        ),
      );
    return of;
  });
  if (!found) return notFound;
  const { customer, merge, w } = found;
  const { typed } = visit.form;
  return visit.page({
    title: w.onePerson.merge.apart,
    current: 'customers',
    side: 'staff',
    body: unmergePage({ customer, merge, typed, errors, w }),
    hasErrors: errors.length > 0,
  });
};

export const apart = async (visit: Visit): Promise<Answer> => {
  const done = await visit.transaction(async (tx) => {
    const found = await mergeOf(visit, tx);
    if (!found) return { kind: 'gone' as const };
    const { organisation, member, merge, customer, w } = found;
    const why = parse(apartIn(w.onePerson.merge.errors), visit.form.typed);
    if (why.kind === 'invalid') return why;
    await unmergeCards(
      tx,
      { organisation: organisation.id, id: merge.id, member: member.member, why: why.value.reden },
      visit.now,
    );
    await recordAccess(
      visit,
      tx,
      ...customer.persons.map(
        (person) => ({ person, action: 'U', object: 'person', purpose: 'contact' }) as const,
      ),
    );
    return { kind: 'apart' as const, person: merge.into };
  });
  if (done.kind === 'gone') {
    // Pressed twice, or a colleague was quicker: the customer's page shows how it stands, and writes the log.
    visit.accessLogged = true;
    return redirect(paths.work.customer({ person: visit.param('person') }));
  }
  if (done.kind === 'invalid') return unmergePageOf(visit, done.errors);
  return redirect(paths.work.customer({ person: done.person }, { gelukt: 'apart' }));
};

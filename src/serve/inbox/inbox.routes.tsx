import { findCard } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { membersByIds } from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { clean, type FieldError } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { findCase } from '../cases/index.ts';
import { type Attached, attachMail } from '../contact/index.ts';
import {
  attachmentsOf,
  countWaitingMail,
  findMail,
  listMail,
  type ReceivedMail,
  sourceOf,
} from '../mail/index.ts';
import { findCustomers } from '../work/index.ts';
import { inboxPage, LISTS, type List } from './inbox.page.tsx';
import { mailPage } from './mail.page.tsx';
import { CASE_FIELD, REASON_FIELD } from './mail-acts.tsx';
import { mayPutWith, openTo } from './open-to.ts';
import { receivesPeople } from './policy.ts';
import { setAside } from './set-aside.ts';
import { words } from './words.ts';

const PAGE = 25;
const pageOf = (asked: string | null): number => Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), 1000);
const listOf = (asked: string | null): List =>
  (Object.keys(LISTS) as List[]).find((key) => LISTS[key].name === asked) ?? 'waits';

/** Mail of a person who is known is in her log; of others nobody's data was read. */
const logged = (visit: Visit, tx: Tx, mails: readonly ReceivedMail[], event?: 'list'): Promise<void> =>
  recordAccess(
    visit,
    tx,
    ...mails.flatMap(({ personId, id }) =>
      personId
        ? [
            {
              person: personId,
              action: 'R',
              object: 'message',
              id,
              purpose: 'intake',
              ...(event ? { event } : {}),
            } as const,
          ]
        : [],
    ),
  );

const showList = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const list = listOf(visit.query.get('lijst'));
  const page = pageOf(visit.query.get('blad'));
  const found = await visit.transaction(async (tx) => {
    const all = await listMail(tx, organisation, {
      states: LISTS[list].states,
      limit: PAGE + 1,
      offset: (page - 1) * PAGE,
    });
    const mails = await openTo(visit, tx, all.slice(0, PAGE));
    await logged(visit, tx, mails, 'list');
    return { mails, more: all.length > PAGE, waiting: await countWaitingMail(tx, organisation) };
  });
  const w = words[visit.language];
  const done = visit.query.get('gelukt') ?? undefined;
  const body = inboxPage({ ...found, list, page, done, language: visit.language, w });
  return visit.page({ title: w.title, current: 'today', side: 'staff', body });
};

const LONGEST = 120;

const show = async (visit: Visit, errors: FieldError[] = []): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const id = visit.param('mail');
  if (!isId(id)) return notFound;
  const w = words[visit.language];
  const found = await visit.transaction(async (tx) => {
    const whole = await findMail(tx, organisation, id);
    const [mail] = await openTo(visit, tx, whole ? [whole] : []);
    if (!mail) return undefined;
    await logged(visit, tx, [mail]);
    const looked = clean(visit.query.get('zoeken') ?? '').slice(0, LONGEST);
    // Who mails from an address that we know is found by it at once.
    const asked = looked || (mail.standing === 'new' && mail.state === 'waits' ? mail.sender : '');
    const customers = asked === '' ? undefined : await findCustomers(visit, tx, asked);
    const known = customers?.rows ?? [];
    const names = await membersByIds(tx, organisation, mail.memberId ? [mail.memberId] : []);
    return {
      mail,
      files: await attachmentsOf(tx, organisation, [id]),
      hasSource: (await sourceOf(tx, organisation, id)) !== undefined,
      sentTo: mail.state === 'waits' ? await sentToOf(visit, tx, mail) : undefined,
      // Nobody was found by the address alone: she did not ask, so nothing is said of it.
      asked: looked === '' && known.length === 0 ? '' : asked,
      found: known,
      settledBy: names.get(mail.memberId ?? '')?.name ?? '',
    };
  });
  if (!found) return notFound;
  const body = mailPage({ ...found, typed: visit.form.typed, errors, language: visit.language, w });
  const title = found.mail.subject || w.noSubject;
  return visit.page({ title, current: 'today', side: 'staff', body, hasErrors: errors.length > 0 });
};

const sentToOf = async (visit: Visit, tx: Tx, { organisationId, caseId }: ReceivedMail) => {
  const of = caseId ? await findCase(tx, organisationId, caseId) : undefined;
  if (!of) return undefined;
  const card = await findCard(tx, organisationId, of.personId);
  await recordAccess(visit, tx, {
    person: of.personId,
    action: 'R',
    event: 'list',
    object: 'case',
    id: of.id,
    purpose: 'intake',
  });
  return { name: card?.name ?? '', caseId: of.id, closed: of.closedAt !== null };
};

const settle = async (
  visit: Visit,
  field: string,
  act: (tx: Tx, id: string) => Promise<Attached>,
  said: string,
): Promise<Answer> => {
  const id = visit.param('mail');
  if (!isId(id)) return notFound;
  const settled = await visit.transaction(async (tx) => {
    const done = await act(tx, id);
    const person = done.kind === 'done' ? done.person : null;
    const action = { action: 'U', object: 'message', id, purpose: 'intake' } as const;
    await recordAccess(visit, tx, ...(person ? [{ person, ...action }] : []));
    return done;
  });
  if (settled.kind === 'gone') return notFound;
  if (settled.kind === 'done') return redirect(paths.work.post({ gelukt: said }));
  return show(visit, [{ field, text: words[visit.language].errors[settled.why] }]);
};

const attach = (visit: Visit): Promise<Answer> => {
  const caseId = visit.form.typed[CASE_FIELD] ?? '';
  const to = { caseId, as: 'attached' } as const;
  return settle(
    visit,
    CASE_FIELD,
    async (tx, id) =>
      isId(caseId) &&
      (await mayPutWith(visit, tx, await findMail(tx, memberHere(visit).organisation, id), caseId))
        ? attachMail(tx, memberHere(visit), id, to, visit.now)
        : ({ kind: 'refused', why: 'case' } as const),
    'gekoppeld',
  );
};

const SHORTEST = 3;
const MOST_WORDS = 500;

const aside = (visit: Visit): Promise<Answer> => {
  const reason = (visit.form.typed[REASON_FIELD] ?? '').slice(0, MOST_WORDS);
  if (reason.length < SHORTEST)
    return show(visit, [{ field: REASON_FIELD, text: words[visit.language].errors.reason }]);
  return settle(
    visit,
    REASON_FIELD,
    (tx, id) => setAside(tx, memberHere(visit), id, reason, visit.now),
    'opzij',
  );
};

/** The address of an act read again leads to its mail. */
const backToMail = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  const id = visit.param('mail');
  return isId(id) ? redirect(paths.work.mail({ mail: id })) : notFound;
};

const { work } = paths;
export const inboxRoutes: Route[] = [
  get(work.post, receivesPeople, 'person', showList),
  get(work.mail, receivesPeople, 'person', (visit) => show(visit)),
  post(work.attachMail, receivesPeople, 'person', attach),
  get(work.attachMail, receivesPeople, 'person', backToMail),
  post(work.mailAside, receivesPeople, 'person', aside),
  get(work.mailAside, receivesPeople, 'person', backToMail),
];

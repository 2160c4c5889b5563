import { cardNames } from '../../ask/people/index.ts';
import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import {
  absencesFrom,
  activeMembers,
  type Colleague,
  capacityOf,
  findMember,
  teamMembers,
  teamsOfMember,
} from '../../govern/teams/index.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import {
  atWork,
  countOpenCases,
  offerHandover,
  openCasesOf,
  possibleStandIns,
  standingToCases,
  waitingInCases,
} from '../cases/index.ts';
import { handOverPage } from './hand-over.page.tsx';
import { handOverSchema } from './hand-over.rules.ts';
import { listLooks } from './list-looks.rules.ts';
import { words } from './words.ts';

const at = paths.teamwork.handOver;

/** Colleagues of her own teams first; each with what she has and can have. */
const receivers = async (
  tx: Tx,
  organisation: string,
  from: string,
  visit: Visit,
): Promise<{ id: string; label: string }[]> => {
  const w = words[visit.language];
  const today = dayOf(visit.now);
  const all = await activeMembers(tx, organisation);
  const there = possibleStandIns(all, await absencesFrom(tx, organisation, today), {
    member: from,
    fromDay: today,
  });
  const teams = await teamsOfMember(tx, organisation, from);
  const near = new Set(
    (await Promise.all(teams.map(({ id }) => teamMembers(tx, organisation, id)))).flat().map(({ id }) => id),
  );
  const loads = await countOpenCases(tx, organisation);
  const takes = ({ roles }: Colleague) => roles.some((role) => ['contact', 'host', 'coach'].includes(role));
  const label = (one: Colleague): string =>
    [
      `${one.name}, ${one.profession}`,
      w.board.loadOf(loads.get(one.id) ?? 0, capacityOf(one)),
      ...(near.has(one.id) ? [] : [w.handOver.otherTeams]),
    ].join(' · ');
  return there
    .filter(takes)
    .sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)))
    .map((one) => ({ id: one.id, label: label(one) }));
};

/** The open cases of a colleague, as far as who looks stands to them. */
const casesOf = async (visit: Visit, tx: Tx, by: Member, from: string) => {
  const open = (await openCasesOf(tx, by.organisation, from)).filter(({ accepted }) => accepted);
  const me = await atWork(tx, by, visit.site.deskOrganisation, visit.now);
  const standing = await standingToCases(
    tx,
    me,
    open.map(({ id }) => id),
  );
  const mine = open.filter(({ id }) => (standing.get(id)?.relation ?? 'none') !== 'none');
  const names = await cardNames(
    tx,
    by.organisation,
    mine.map(({ personId }) => personId),
  );
  const offers = await waitingInCases(
    tx,
    by.organisation,
    mine.map(({ id }) => id),
  );
  await recordAccess(visit, tx, ...listLooks(mine, standing));
  return Promise.all(
    mine.map(async ({ id, personId, title }) => {
      const asked = offers.find(({ caseId }) => caseId === id)?.toMemberId;
      return {
        id,
        who: names.get(personId) ?? title,
        title,
        askedOf: asked && (await findMember(tx, by.organisation, asked))?.name,
      };
    }),
  );
};

type Shown = { from: string; chosen?: string[]; typed?: Typed; errors?: FieldError[] };

const show = async (visit: Visit, { from, chosen = [], typed = {}, errors = [] }: Shown): Promise<Answer> => {
  const by = memberHere(visit);
  const w = words[visit.language];
  visit.accessLogged = true; // of each case that is shown; there may be none
  const found = await visit.transaction(async (tx) => {
    const giver = await findMember(tx, by.organisation, from);
    if (!giver?.active) return undefined;
    return {
      giver,
      cases: await casesOf(visit, tx, by, from),
      colleagues: await receivers(tx, by.organisation, from, visit),
    };
  });
  if (!found) return notFound;
  const own = by.member === from;
  const title = own ? w.handOver.own : w.handOver.title(found.giver.name);
  return visit.page({
    title,
    side: 'staff',
    current: 'today',
    hasErrors: errors.length > 0,
    body: handOverPage({ ...found, from: found.giver, own, chosen, typed, errors, w }),
  });
};

const read = (visit: Visit): Promise<Answer> | Answer => {
  const from = visit.query.get('van') ?? memberHere(visit).member;
  return isId(from) ? show(visit, { from, chosen: visit.query.getAll('case') }) : notFound;
};

/** Each in a transaction of its own: one that can't be offered now doesn't hold up the others. */
const offer = async (visit: Visit): Promise<Answer> => {
  const by = memberHere(visit);
  const w = words[visit.language];
  visit.accessLogged = true; // of each case that is offered; there may be none
  const { typed } = visit.form;
  const chosen = visit.form.all('case');
  const told = parse(handOverSchema(w), { ...typed, case: chosen });
  const from = typed['van'] ?? '';
  if (!isId(from)) return notFound;
  if (told.kind === 'invalid') {
    const errors = told.errors.map(({ field, text }) => ({ field: field.split('.')[0] ?? field, text }));
    return show(visit, { from, chosen, typed, errors });
  }
  const { to, reason } = told.value;
  const together = newId();
  const left: string[] = [];
  for (const id of [...new Set(told.value.case)]) {
    const outcome = await visit.transaction(async (tx) => {
      const me = await atWork(tx, by, visit.site.deskOrganisation, visit.now);
      const relation = (await standingToCases(tx, me, [id])).get(id)?.relation ?? 'none';
      if (relation === 'none' || relation === 'emergency') return { kind: 'gone' } as const;
      const offered = await offerHandover(tx, by, id, { to, reason, together }, visit.now);
      if (offered.kind === 'done')
        await recordAccess(visit, tx, {
          person: offered.case.personId,
          action: 'U',
          object: 'case',
          id,
          purpose: 'contact',
          relation,
        });
      return offered;
    });
    if (outcome.kind === 'refused' && ['no-such-colleague', 'colleague-away'].includes(outcome.why))
      return show(visit, { from, chosen, typed, errors: [{ field: 'to', text: w.handOver.toError }] });
    if (outcome.kind !== 'done') left.push(id);
  }
  const done = told.value.case.length - left.length;
  return redirect(paths.teamwork.boards({ aangeboden: done, ...(left.length > 0 && { niet: left.length }) }));
};

export const handOverRoutes: Route[] = [
  get(at, anyMember, 'person', read),
  post(at, anyMember, 'person', offer),
];

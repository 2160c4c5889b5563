import { findOrganisation } from '../../../govern/organisations/index.ts';
import { listTeams, membersByIds } from '../../../govern/teams/index.ts';
import { paths } from '../../../paths.ts';
import type { Member } from '../../../platform/database/actors.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import type { Offer } from '../offer.ts';
import { offerFacts } from '../offer-facts.rules.ts';
import { offerEditors } from '../policy.ts';
import { words } from '../words.ts';
import { changeOffer, makeOffer } from './change-offer.ts';
import { editPage } from './edit.page.tsx';
import { cellsOf, readForm, typedOffer } from './form.rules.ts';
import { historyPage } from './history.page.tsx';
import { historyOf } from './history.rules.ts';
import { listPage } from './list.page.tsx';
import { readList } from './list-offers.ts';
import { memberHere } from './member-here.ts';
import { findOffer, versionsOf } from './offers.sql.ts';
import { previewPage } from './preview.page.tsx';
import { publishOffer, retireOffer } from './publish-offer.ts';

const doneText = (visit: Visit): string | undefined => {
  const done: Readonly<Record<string, string>> = words[visit.language].manage.done;
  const key = visit.query.get('gelukt') ?? '';
  return Object.hasOwn(done, key) ? done[key] : undefined;
};

type Shown = {
  offer: Offer | undefined;
  values: Typed;
  team: string;
  errors?: FieldError[];
  unsaid?: string[];
};

const showEdit = async (
  visit: Visit,
  { offer, values, team, errors = [], unsaid = [] }: Shown,
): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const w = words[visit.language];
  const teams = await visit.transaction((tx) => listTeams(tx, organisation));
  const mayChange = offerEditors.allows(visit.actor);
  const body = editPage({ offer, values, team, teams, errors, unsaid, mayChange, done: doneText(visit), w });
  const title = offer?.content.title ?? w.manage.add;
  return visit.page({ title, body, side: 'staff', current: 'offers', hasErrors: errors.length > 0 });
};

/** The member's own offer that the address names. */
const offerHere = async (visit: Visit): Promise<Offer | undefined> => {
  const id = visit.param('offer');
  const { organisation } = memberHere(visit);
  return isId(id) ? visit.transaction((tx) => findOffer(tx, organisation, id)) : undefined;
};

const teamOf = (visit: Visit): string | null =>
  isId(visit.form.typed.team ?? '') ? (visit.form.typed.team ?? null) : null;

const make = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const values = typedOffer(visit.form);
  const read = readForm(values, words[visit.language].manage.expected);
  const teamId = teamOf(visit);
  if (read.kind === 'invalid')
    return showEdit(visit, { offer: undefined, values, team: teamId ?? '', errors: read.errors });
  const input = { content: read.content, teamId };
  const offer = await visit.transaction((tx) => makeOffer(tx, { organisation, member }, input, visit.now));
  return redirect(paths.manage.offer({ offer: offer.id }, { gelukt: 'bewaard' }));
};

const change = async (visit: Visit): Promise<Answer> => {
  const offer = await offerHere(visit);
  if (!offer) return notFound;
  const { manage } = words[visit.language];
  const values = typedOffer(visit.form);
  const teamId = teamOf(visit);
  const again = (errors: FieldError[]) => showEdit(visit, { offer, values, team: teamId ?? '', errors });
  const read = readForm(values, manage.expected);
  if (read.kind === 'invalid') return again(read.errors);
  const by: Pick<Member, 'organisation' | 'member'> = memberHere(visit);
  const seen = new Date(visit.form.typed.seen ?? '');
  const input = {
    id: offer.id,
    content: read.content,
    teamId,
    seen: Number.isNaN(seen.getTime()) ? undefined : seen,
  };
  const changed = await visit.transaction((tx) => changeOffer(tx, by, input, visit.now));
  if (changed.kind === 'ok') return redirect(paths.manage.offer({ offer: offer.id }, { gelukt: 'bewaard' }));
  return changed.reason === 'unknown' ? notFound : again([{ field: 'title', text: manage.changedMeanwhile }]);
};

const act =
  (work: typeof publishOffer, key: 'gepubliceerd' | 'gestopt') =>
  async (visit: Visit): Promise<Answer> => {
    const id = visit.param('offer');
    const by = memberHere(visit);
    const offer = isId(id) ? await visit.transaction((tx) => work(tx, by, id, visit.now)) : undefined;
    return offer ? redirect(paths.manage.offer({ offer: id }, { gelukt: key })) : notFound;
  };

/** What customers need most and this offer does not say: told once, before it goes out. */
const unknownParts = ({ content }: Offer, language: Visit['language']): string[] =>
  offerFacts(content, { language })
    .filter(({ key, main, more }) => (key === 'price' || key === 'place') && !main && !more)
    .map(({ key }) => words[language].parts[key]);

const publish = async (visit: Visit): Promise<Answer> => {
  const offer = await offerHere(visit);
  const unsaid = offer ? unknownParts(offer, visit.language) : [];
  if (offer && unsaid.length > 0 && visit.form.typed.toch !== 'ja')
    return showEdit(visit, { offer, values: cellsOf(offer.content), team: offer.teamId ?? '', unsaid });
  return act(publishOffer, 'gepubliceerd')(visit);
};

export const manageRoutes: Route[] = [
  get(paths.manage.offers, anyMember, 'nobody', async (visit) => {
    const { organisation } = memberHere(visit);
    const w = words[visit.language];
    const list = await visit.transaction((tx) => readList(tx, organisation, visit.query));
    const mayChange = offerEditors.allows(visit.actor);
    const body = listPage({ ...list, mayChange, done: doneText(visit), language: visit.language, w });
    return visit.page({ title: w.manage.title, body, side: 'staff', current: 'offers' });
  }),
  get(paths.manage.newOffer, offerEditors, 'nobody', (visit) =>
    showEdit(visit, { offer: undefined, values: { languages: 'nl', general_provision: 'no' }, team: '' }),
  ),
  post(paths.manage.newOffer, offerEditors, 'nobody', make),
  get(paths.manage.offer, anyMember, 'nobody', async (visit) => {
    const offer = await offerHere(visit);
    return offer
      ? showEdit(visit, { offer, values: cellsOf(offer.content), team: offer.teamId ?? '' })
      : notFound;
  }),
  post(paths.manage.offer, offerEditors, 'nobody', change),
  post(paths.manage.publish, offerEditors, 'nobody', publish),
  post(paths.manage.retire, offerEditors, 'nobody', act(retireOffer, 'gestopt')),
  get(paths.manage.preview, anyMember, 'nobody', async (visit) => {
    const offer = await offerHere(visit);
    if (!offer) return notFound;
    const { language, now } = visit;
    const provider = await visit.transaction((tx) => findOrganisation(tx, offer.organisationId));
    const w = words[language];
    const body = previewPage({
      id: offer.id,
      offer: offer.content,
      provider: provider?.name ?? '',
      now,
      language,
      w,
    });
    return visit.page({ title: w.manage.previewTitle, body, side: 'staff', current: 'offers' });
  }),
  get(paths.manage.history, anyMember, 'nobody', async (visit) => {
    const offer = await offerHere(visit);
    if (!offer) return notFound;
    const { organisationId: organisation, id } = offer;
    const { episodes, names } = await visit.transaction(async (tx) => {
      const versions = await versionsOf(tx, organisation, id);
      const members = await membersByIds(
        tx,
        organisation,
        versions.flatMap(({ by }) => by ?? []),
      );
      return {
        episodes: historyOf(versions),
        names: new Map([...members].map(([one, { name }]) => [one, name])),
      };
    });
    const w = words[visit.language];
    const body = historyPage({
      id,
      title: offer.content.title,
      episodes,
      names,
      language: visit.language,
      w,
    });
    return visit.page({ title: w.manage.history, body, side: 'staff', current: 'offers' });
  }),
];

import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { accessStops } from './access-stops.ts';
import { answersStops } from './answers-stops.ts';
import { comparingStops } from './comparing-stops.ts';
import { editorStops } from './editor-stops.ts';
import { erasedStop } from './erased-stop.ts';
import { helpingStops } from './helping-stops.ts';
import { leagueStops } from './league-stops.ts';
import { levelsStops } from './levels-stops.ts';
import { letterStops, mailStops } from './mail-stops.ts';
import { meetingStops } from './meeting-stops.ts';
import { miningStops } from './mining-stops.ts';
import { onePersonStops } from './one-person-stops.ts';
import { OPERATOR, operatorStops } from './operator-stops.ts';
import { ownStepStop, processStops } from './process-stops.ts';
import { profileStops } from './profile-stops.ts';
import { resultsStops } from './results-stops.ts';
import { selfImageStops } from './self-image-stops.ts';
import { contactStops, deskStops, managerStops } from './staff-stops.ts';
import { objectStop, teamworkStops } from './teamwork-stops.ts';
import { treatmentStops } from './treatment-stops.ts';
import { trustStops } from './trust-stops.ts';
import { verdictStops } from './verdict-stops.ts';

/** One address to open: as whom, and where it leads when it is no page of its own. */
export type Stop = { as: string; at: string; of: { pattern: string }; to?: string; file?: true };
export type Stops = { who: Map<string, SessionOf>; stops: Stop[] };
type Own = { question: string; offers: string[] };
export type Place = {
  case: string;
  person: string;
  question: string;
  offer: string;
  location: string;
  team: string;
  colleague: string;
};
type Staff = Place & { of: SessionOf & { kind: 'member' } };

const CUSTOMERS = [
  'klant-kiest',
  'klant-koos',
  'klant-wacht',
  'klant-zorg',
  'klant-klaar',
  'klant-vervanger',
  'klant-wissel',
];

const readWho = (door: Door): Promise<Map<string, SessionOf>> =>
  door.transaction({ kind: 'visitor' }, async (tx) => {
    const rows = await tx
      .selectFrom('demo_sign_in')
      .select(['key', 'role', 'person_id', 'organisation_id', 'member_id'])
      .orderBy('position')
      .execute();
    return new Map(
      rows.flatMap(
        ({
          key,
          role,
          person_id: person,
          organisation_id: organisation,
          member_id: member,
        }): [string, SessionOf][] => {
          if (person) return [[key, { kind: 'person', person }]];
          return organisation && member ? [[role, { kind: 'member', organisation, member }]] : [];
        },
      ),
    );
  });

const customersIn = (who: ReadonlyMap<string, SessionOf>): Map<string, string> =>
  new Map([...who].flatMap(([key, of]) => (of.kind === 'person' ? [[key, of.person] as const] : [])));

const readOwn = (door: Door, person: string): Promise<Own> =>
  door.transaction({ kind: 'customer', person }, async (tx) => {
    const { id } = await tx
      .selectFrom('question')
      .select('id')
      .where('person_id', '=', person)
      .orderBy('asked_at', 'desc')
      .executeTakeFirstOrThrow();
    const seen = await tx
      .selectFrom('seen_offer')
      .select('offer_id')
      .where('person_id', '=', person)
      .where('question_id', '=', id)
      .execute();
    return { question: id, offers: seen.map(({ offer_id }) => offer_id) };
  });

const readPlace = (door: Door, of: SessionOf & { kind: 'member' }): Promise<Place> =>
  door.transaction(
    {
      kind: 'member',
      organisation: of.organisation,
      member: of.member,
      name: '',
      office: 'front',
      roles: [],
    },
    async (tx) => {
      const here = of.organisation;
      const cases = await tx
        .selectFrom('customer_case')
        .select(['id', 'person_id', 'question_id', 'contact_id', 'team_id', 'closed_at'])
        .where('organisation_id', '=', here)
        .orderBy('opened_at', 'desc')
        .execute();
      const teams = await tx
        .selectFrom('team_member')
        .select('team_id')
        .where('organisation_id', '=', here)
        .where('member_id', '=', of.member)
        .execute();
      const isMine = (one: { contact_id: string; team_id: string | null }) =>
        one.contact_id === of.member || teams.some(({ team_id }) => team_id === one.team_id);
      // Only what one stands to can be opened; see docs/decisions/0006-treatment-relation.md.
      const mine =
        cases.find((one) => one.contact_id === of.member && !one.closed_at) ??
        cases.find((one) => isMine(one) && !one.closed_at) ??
        cases.find(isMine) ??
        cases.find((one) => !one.closed_at) ??
        cases[0];
      const offer = await tx
        .selectFrom('offer')
        .select('id')
        .where('organisation_id', '=', here)
        .executeTakeFirst();
      const location = await tx
        .selectFrom('location')
        .select('id')
        .where('organisation_id', '=', here)
        .executeTakeFirst();
      const team = await tx
        .selectFrom('team')
        .select('id')
        .where('organisation_id', '=', here)
        .executeTakeFirst();
      return {
        case: mine?.id ?? '',
        person: mine?.person_id ?? '',
        question: mine?.question_id ?? '',
        offer: offer?.id ?? '',
        location: location?.id ?? '',
        team: team?.id ?? '',
        colleague: of.member,
      };
    },
  );

const publicStops = (offer: string): Stop[] => {
  const as = 'visitor';
  const plain = [
    paths.home,
    paths.providers,
    paths.ordering,
    paths.signIn.start,
    paths.signIn.printed,
    paths.signIn.out,
    paths.signIn.demo,
    paths.signIn.demoMail,
    paths.about.us,
    paths.about.data,
    paths.about.access,
    paths.about.unhappy,
    paths.about.display,
    paths.about.language,
  ];
  return [
    ...plain.map((of) => ({ as, of, at: of() })),
    { as, of: paths.offer, at: paths.offer({ offer }) },
    { as, of: paths.provider, at: paths.provider({ slug: 'kwikstaart-thuis' }) },
    { as, of: paths.signIn.link, at: paths.signIn.link({ t: 'a-token' }) },
    { as, of: paths.health, at: paths.health(), file: true },
  ];
};

const chooserStops = (as: string, { question: id, offers }: Own): Stop[] => {
  const { question } = paths;
  const aanbod = offers.slice(0, 3);
  const plain = [
    question.understood,
    question.edit,
    question.keep,
    question.share,
    question.offers,
    question.decline,
    question.talk,
    question.again,
    question.looks,
    question.stop,
  ];
  const back = [
    { of: question.keepByMail, to: question.keep({ id }) },
    { of: question.letter, to: question.keep({ id }) },
    { of: question.messages, to: question.status({ id }) },
    { of: question.switch, to: question.compare({ id }) },
  ];
  return [
    { as, of: paths.questions, at: paths.questions() },
    ...plain.map((of) => ({ as, of, at: of({ id }) })),
    ...comparingStops(as, id, aanbod),
    { as, of: question.confirm, at: question.confirm({ id, offer: aanbod[0] ?? '' }) },
    ...back.map(({ of, to }) => ({ as, of, at: of({ id }), to })),
  ];
};

const statusStops = (as: string, { question: id }: Own): Stop[] => [
  { as, of: paths.question.status, at: paths.question.status({ id }) },
  { as, of: paths.questions, at: paths.questions() },
];

const mineStops = (as: string): Stop[] => {
  const { mine } = paths;
  return [
    ...[mine.data, mine.correct, mine.shares, mine.take, mine.erase].map((of) => ({ as, of, at: of() })),
    { as, of: mine.file, at: mine.file(), file: true },
    { as, of: mine.improve, at: mine.improve(), to: mine.correct() },
    { as, of: mine.unshare, at: mine.unshare(), to: mine.shares() },
  ];
};

/** All addresses that can be read, with what the demo region has for them. */
export const everyStop = async (door: Door): Promise<Stops> => {
  const who = new Map([...(await readWho(door)), OPERATOR]);
  const staff = async (role: string): Promise<Staff & { as: string }> => {
    const found = [...who].find(([key, of]) => key.startsWith(role) && of.kind === 'member');
    if (found?.[1].kind !== 'member') throw new Error(`the demo region has no ${role}`);
    return { as: found[0], of: found[1], ...(await readPlace(door, found[1])) };
  };
  const own = await Promise.all(
    CUSTOMERS.map(async (key) => {
      const of = who.get(key);
      if (of?.kind !== 'person') throw new Error(`the demo region has no ${key}`);
      return [key, await readOwn(door, of.person)] as const;
    }),
  );
  const host = await staff('Gastvrouw');
  const contact = await staff('Vast contact, Kwikstaart');
  const editor = await staff('Redacteur');
  const manager = await staff('Manager, Kwikstaart');
  const chooser = own[0]?.[1] ?? { question: '', offers: [] };
  const stops = [
    ...publicStops(chooser.offers[0] ?? ''),
    ...chooserStops('klant-kiest', chooser),
    ...mineStops('klant-zorg'),
    ...profileStops('klant-zorg', 'klant-koos'),
    await erasedStop(door),
    ...(await helpingStops(door, who, host)),
    ...own.flatMap(([key, one]) => statusStops(key, one)),
    ...deskStops(host.as, host),
    ...(await mailStops(door, { as: host.as, organisation: host.of.organisation })),
    ...(await letterStops(door, { as: contact.as, ...contact.of }, customersIn(who))),
    ...contactStops(contact.as, contact),
    ...(await meetingStops(door, who, contact, manager)),
    ...editorStops(editor.as, editor),
    ...processStops(manager.as, contact.as, contact),
    ownStepStop('klant-kiest', chooser.question),
    ...(await answersStops(door, { as: editor.as, ...editor.of }, host, {
      as: 'klant-kiest',
      question: chooser.question,
    })),
    ...managerStops(manager.as, manager),
    ...(await verdictStops(door, {
      who,
      customer: 'klant-zorg',
      contact: contact.as,
      manager: manager.as,
    })),
    ...(await teamworkStops(door, contact, manager.as)),
    objectStop('klant-zorg', own.find(([key]) => key === 'klant-zorg')?.[1].question ?? ''),
    ...miningStops(manager.as),
    ...operatorStops(manager.as, manager.of.organisation),
    ...accessStops('klant-zorg', manager.as, manager.colleague),
    ...(await resultsStops(door, { as: manager.as, organisation: manager.of.organisation })),
    ...(await levelsStops(door, { as: manager.as, organisation: manager.of.organisation, now: new Date() })),
    ...(await leagueStops(door, { slug: 'kwikstaart-thuis', operator: OPERATOR[0], now: new Date() })),
    ...(await treatmentStops(door, { as: manager.as, organisation: manager.of.organisation })),
    ...(await selfImageStops(door, { who, manager: manager.as, carer: contact.as })),
    ...trustStops('klant-zorg', manager.as, OPERATOR[0]),
    ...(await onePersonStops(door, 'klant-kiest', chooser.question, host)),
  ];
  return { who, stops };
};

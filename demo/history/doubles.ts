import { keysOf } from '../../src/ask/people/search-words.rules.ts';
import { workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import { idOf } from '../random.ts';
import { noRows, type PersonRows, type Row } from './rows.ts';
import { DESK_ID, hosts, memberId } from './world.ts';

const HOUR = 3_600_000;
const DOUBLES = 4;
/** In a small region everybody is looked at by tests; there people ask once. */
const FROM = 200;

const ASKED: readonly { title: string; text: string }[] = [
  {
    title: 'Terugbellen over hulp thuis',
    text: 'Ik belde vorige week ook al. Wanneer belt u mij terug over de hulp thuis?',
  },
  { title: 'Iemand die komt kijken', text: 'Kan er iemand komen kijken wat er nodig is in huis?' },
  { title: 'Samen boodschappen doen', text: 'Ik zoek iemand die met mij boodschappen doet.' },
  { title: 'Vervoer regelen', text: 'Mijn dochter zei dat u ook vervoer regelt. Klopt dat?' },
];
// As one hears a name over the telephone.
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ssen$/, 'sen'],
  [/sen$/, 'ssen'],
  [/ij/, 'y'],
  [/kk/, 'ck'],
  [/z/, 's'],
  [/c/, 'k'],
  [/aa/, 'a'],
  [/oo/, 'o'],
  [/s$/, 'sz'],
];

/** 'Truus Jansen' → 'T. Janssen' */
export const heardAs = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.pop() ?? '';
  const swap = HEARD.find(([pattern]) => pattern.test(last));
  const heard = swap ? last.replace(...swap) : last;
  return [`${first.charAt(0)}.`, ...rest, heard].join(' ');
};

type Twin = { life: PersonRows; of: PersonRows; desk: Row<'customer_case'>; person: Row<'person'> };

const twinOf = (of: PersonRows, nth: number, today: Date): Twin[] => {
  const [was] = of.person;
  const desk = of.customer_case.find((one) => one.organisation_id === DESK_ID && one.closed_at === null);
  const asked = of.question.find(({ id }) => id === desk?.question_id);
  if (!was?.name || !was.phone || !desk || !asked) return [];
  const host = hosts[nth % hosts.length] ?? hosts[0];
  const at = new Date(today.getTime() - (nth * 5 + 2) * HOUR);
  const [id, question, caseId] = [
    idOf('double', nth),
    idOf('double-question', nth),
    idOf('double-case', nth),
  ];
  const { title, text } = ASKED[nth % ASKED.length] ?? { title: '', text: '' };
  const due = workingDeadline(at, 8);
  const member = host ? memberId(host.slug) : desk.contact_id;
  const its = { person_id: id, question_id: question };
  const person = {
    ...was,
    person_id: id,
    name: heardAs(was.name),
    email: null,
    entered_by: member,
    created_at: at,
    shared_with: [DESK_ID],
  };
  const { name, phone, email, postcode } = person;
  const card = { name: name ?? '', phone, email, postcode, birth_year: person.birth_year };
  const life: PersonRows = {
    ...noRows(),
    person: [person],
    question: [
      {
        ...asked,
        ...{ person_id: id, id: question, text, title, state: 'asked' },
        ...{ channel: 'phone', asked_at: at, changed_at: at, need_confirmed_at: null, follows_id: null },
        shared_with: [DESK_ID],
      },
    ],
    share: [
      {
        ...its,
        id: idOf('double-share', nth),
        organisation_id: DESK_ID,
        why: 'desk',
        given_at: at,
        withdrawn_at: null,
      },
    ],
    question_event: [
      {
        ...its,
        id: idOf('double-asked', nth),
        at,
        kind: 'asked',
        data: JSON.stringify({ channel: 'phone' }),
      },
    ],
    shared_question: [{ ...its, organisation_id: DESK_ID, since: at, until: null }],
    customer_card: [{ organisation_id: DESK_ID, person_id: id, ...card, since: at, guest: null }],
    customer_key: keysOf({ ...card, birthYear: card.birth_year }).map((word) => ({
      organisation_id: DESK_ID,
      word,
      person_id: id,
    })),
    customer_case: [
      {
        ...desk,
        ...{ id: caseId, ...its, title, state: 'open', turn: 'organisation' },
        ...{ contact_id: member, contact_accepted_at: at, next_step: 'host-calls', next_by: due },
        ...{ opened_at: at, changed_at: at },
      },
    ],
    case_event: [
      {
        organisation_id: DESK_ID,
        id: idOf('double-opened', nth),
        case_id: caseId,
        person_id: id,
        at,
        kind: 'opened',
        member_id: null,
        data: '{}',
      },
    ],
  };
  return [{ life, of, desk, person }];
};

/**
 * People who asked once on the site and once more by telephone, written down as it sounded: for the desk to find out.
 * @param spare persons whom one can sign in as: their story is told elsewhere
 */
const twins = (all: readonly PersonRows[], spare: ReadonlySet<string>, today: Date): Twin[] => {
  if (all.length < FROM) return [];
  const able = all.filter(({ person: [one] }) => one?.email && one.phone && !spare.has(one.person_id));
  return able
    .reverse()
    .flatMap((of, nth) => twinOf(of, nth, today))
    .slice(0, DOUBLES);
};

export const doubles = (
  all: readonly PersonRows[],
  spare: ReadonlySet<string>,
  today: Date,
): { lives: PersonRows[]; merges: Row<'card_merge'>[] } => {
  const found = twins(all, spare, today);
  const [known] = found;
  const host = hosts[0];
  if (!known || !host) return { lives: [], merges: [] };
  const merge: Row<'card_merge'> = {
    organisation_id: DESK_ID,
    id: idOf('card-merge', known.person.person_id),
    person_id: known.person.person_id,
    into_person_id: known.of.person[0]?.person_id ?? '',
    taken: [],
    reason: 'Belde over dezelfde vraag, en noemde zelf het e-mailadres.',
    merged_by: memberId(host.slug),
    merged_at: new Date(today.getTime() - HOUR),
    undone_by: null,
    undone_at: null,
    undone_why: null,
  };
  return { lives: found.map(({ life }) => life), merges: [merge] };
};

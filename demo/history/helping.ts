import { lineOf } from '../../src/govern/access-log/index.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { firstNames } from '../data/names.ts';
import { idOf } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';

type Mother = { person: string; name: string; surname: string; since: Date; question: string; asked: Date };
type Told = {
  key: string;
  name: (mother: Mother) => string;
  ground: string;
  scope: string[];
  /** days ago it was given, and how many days it holds from then */
  given: number;
  days: number;
  role: (mother: Mother) => string;
  story: string;
};

const TOLD: readonly Told[] = [
  {
    key: 'dochter',
    name: ({ surname }) => `Karin ${surname}`,
    ground: 'child',
    scope: ['see', 'talk', 'choose'],
    given: 20,
    days: 365,
    role: ({ name }) => `Dochter van ${name}`,
    story: 'Kijkt mee voor haar moeder, schrijft berichten en mag kiezen.',
  },
  {
    key: 'ondersteuner',
    name: () => 'Wim Kamphuis',
    ground: 'supporter',
    scope: ['see'],
    given: 15,
    days: 90,
    role: () => 'Onafhankelijk cliëntondersteuner',
    story: 'Kijkt mee, en mag verder niets.',
  },
  {
    key: 'buurvrouw',
    name: () => 'Truus Hofstra',
    ground: 'carer',
    scope: ['see', 'talk'],
    given: 120,
    days: 90,
    role: ({ name }) => `Buurvrouw van ${name}`,
    story: 'Hielp mee. Haar toestemming is voorbij.',
  },
];

const women = new Set(
  firstNames.filter(({ gender }) => gender === 'v').flatMap(({ names }) => names.map(({ value }) => value)),
);

// So long that all three could have helped her.
const KNOWN_DAYS = Math.max(...TOLD.map(({ given }) => given));

/** Nobody waits longer than this for a choice and still is the one to whom the next step is put. */
const FRESH_DAYS = 45;

const isFresh = ({ question, seen_offer }: PersonRows, today: Date): boolean => {
  const last = question.at(-1);
  return (
    last !== undefined &&
    last.state === 'understood' &&
    last.for_whom === 'self' &&
    last.changed_at > daysLater(today, -FRESH_DAYS) &&
    last.changed_at < daysLater(today, -3) &&
    seen_offer.filter(({ question_id }) => question_id === last.id).length >= 2
  );
};

/** An older woman with a question under way, known for a while: who is helped in the demo. */
const motherOf = (lives: readonly PersonRows[], today: Date): PersonRows | undefined => {
  const fits = (life: PersonRows, states: readonly string[]): boolean => {
    const { name, birth_year } = life.person[0] ?? {};
    const state = life.question.at(-1)?.state ?? '';
    return women.has(name?.split(' ')[0] ?? '') && (birth_year ?? 2000) < 1955 && states.includes(state);
  };
  const long = (life: PersonRows) => (life.person[0]?.created_at ?? today) < daysLater(today, -KNOWN_DAYS);
  return (
    lives.findLast((one) => isFresh(one, today) && fits(one, ['understood'])) ??
    lives.findLast((one) => long(one) && fits(one, ['understood']) && one.seen_offer.length >= 2) ??
    lives.findLast((one) => long(one) && fits(one, ['understood', 'chosen'])) ??
    lives.findLast((one) => fits(one, ['understood', 'chosen'])) ??
    lives.findLast((one) => fits(one, ['asked', 'talking', 'served', 'resting', 'stopped']))
  );
};

/** Who helps her did so before this question: the desk knew her already then. */
export const knownLong = (lives: readonly PersonRows[], today: Date): PersonRows[] => {
  const mother = motherOf(lives, today);
  const since = daysLater(today, -KNOWN_DAYS - 1);
  const earlier = (at: Date): Date => (at < since ? at : since);
  return lives.map((life) =>
    life !== mother
      ? life
      : {
          ...life,
          person: life.person.map((row) => ({ ...row, created_at: earlier(row.created_at) })),
          customer_card: life.customer_card.map((row) => ({ ...row, since: earlier(row.since) })),
        },
  );
};

const motherIn = (lives: readonly PersonRows[], today: Date): Mother | undefined => {
  const life = motherOf(lives, today);
  const [person, question] = [life?.person[0], life?.question.at(-1)];
  if (!person?.name || !question) return undefined;
  const [, ...rest] = person.name.split(' ');
  return {
    person: person.person_id,
    name: person.name,
    surname: rest.join(' '),
    since: person.created_at,
    question: question.id,
    asked: question.asked_at,
  };
};

export type Helping = {
  mother: Mother | undefined;
  people: Row<'person'>[];
  names: Row<'sign_in_name'>[];
  mandates: Row<'mandate'>[];
  looks: Row<'access_log'>[];
};
const NOBODY: Helping = { mother: undefined, people: [], names: [], mandates: [], looks: [] };
const emailOf = (key: string): string => `${key}@post.example`;
const personOf = (key: string): string => idOf('helper', key);

/** A daughter, an independent supporter, and a neighbour whose mandate is over: all help the same woman. */
export const helping = (lives: readonly PersonRows[], today: Date): Helping => {
  const mother = motherIn(lives, today);
  if (!mother) return NOBODY;
  const mandates = TOLD.map((told) => mandateOf(told, mother, today));
  return {
    mother,
    people: TOLD.map((told) => personRow(told, mother, givenAt(told, mother, today))),
    names: TOLD.map((told) => ({
      email: emailOf(told.key),
      kind: 'person',
      person_id: personOf(told.key),
      organisation_id: null,
      member_id: null,
      created_at: givenAt(told, mother, today),
    })),
    mandates,
    looks: mandates
      .map((mandate) => looked(mandate, mother))
      .filter(({ at }, index) => at < today && dayOf(at) <= (mandates[index]?.valid_until ?? '')),
  };
};

/** Nobody gives anything before she is there. */
const givenAt = (told: Told, { since }: Mother, today: Date): Date =>
  new Date(Math.max(daysLater(today, -told.given).getTime(), daysLater(since, 0.1).getTime()));

const personRow = (told: Told, mother: Mother, at: Date): Row<'person'> => ({
  person_id: personOf(told.key),
  name: told.name(mother),
  email: emailOf(told.key),
  phone: null,
  street: null,
  postcode: null,
  city: null,
  birth_year: null,
  language: 'nl',
  text_size: 'normal',
  scheme: 'light',
  entered_by: null,
  created_at: at,
  shared_with: [],
  message_mail: null,
  display: null,
});

const mandateOf = (told: Told, mother: Mother, today: Date): Row<'mandate'> => {
  const given = givenAt(told, mother, today);
  const over = told.days < told.given;
  const last = daysLater(given, told.days);
  return {
    person_id: mother.person,
    id: idOf('mandate', told.key),
    representative_id: personOf(told.key),
    giver_name: mother.name,
    name: told.name(mother),
    email: emailOf(told.key),
    phone: null,
    ground: told.ground,
    scope: told.scope,
    valid_from: dayOf(over && given > daysLater(today, -2) ? daysLater(today, -2) : given),
    valid_until: dayOf(over && last >= today ? daysLater(today, -1) : last),
    given_at: given,
    given_by: 'self',
    organisation_id: null,
    member_id: null,
    member_name: null,
    seen_document: null,
    invite_hash: null,
    invite_expires_at: daysLater(given, 14),
    accepted_at: daysLater(given, 0.2),
    declined_at: null,
    revoked_at: null,
    revoked_by: null,
  };
};

/** Each looked once, on the day she said yes: it stands in the list of who looked. */
const looked = (mandate: Row<'mandate'>, mother: Mother): Row<'access_log'> => {
  const by = { person: mandate.representative_id ?? '', name: mandate.name };
  const actor = {
    kind: 'representative',
    ground: 'mandate',
    person: mother.person,
    personName: mother.name,
    by,
    mandate: mandate.id,
    scope: [],
  } as const;
  const first = Math.max(mandate.given_at.getTime(), mother.asked.getTime());
  const at = { at: daysLater(new Date(first), 0.21), point: 'web' };
  return lineOf(idOf('helper-look', mandate.id), actor, at, {
    person: mother.person,
    id: mother.question,
    action: 'R',
    object: 'question',
    purpose: 'own',
  });
};

type SignIn = Omit<Row<'demo_sign_in'>, 'position'>;
const signInOf = (key: string, name: string, role: string, story: string, person: string): SignIn => ({
  key,
  kind: 'person',
  name,
  role,
  story,
  person_id: person,
  organisation_id: null,
  member_id: null,
});

/** Whom one can sign in as: who is helped, and who helps. */
export const helpingSignIns = (lives: readonly PersonRows[], today: Date): SignIn[] => {
  const mother = motherIn(lives, today);
  if (!mother) return [];
  return [
    signInOf(
      'klant-geholpen',
      mother.name,
      'Klant met helpers',
      'Haar dochter helpt mee. Zij bepaalt zelf wat er mag.',
      mother.person,
    ),
    ...TOLD.map((told) =>
      signInOf(told.key, told.name(mother), told.role(mother), told.story, personOf(told.key)),
    ),
  ];
};

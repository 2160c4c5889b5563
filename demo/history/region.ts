import { understand } from '../../src/ask/matching/understand.rules.ts';
import { keysOf } from '../../src/ask/people/search-words.rules.ts';
import { titleOf } from '../../src/ask/questions/title.rules.ts';
import { offers } from '../data/offers/index.ts';
import { questions } from '../data/questions.ts';
import type { OfferData, QuestionData } from '../data/types.ts';
import { idOf, type Random, randomFrom } from '../random.ts';
import { type DemoPerson, personFor } from './people.ts';
import { noRows, type PersonRows } from './rows.ts';
import { daysLater, type Story, share } from './story.ts';
import { tell } from './tell.ts';
import { DESK_ID, offersFor } from './world.ts';

export const CUSTOMERS = 600;
const DAYS = 730;

const age = (person: DemoPerson, at: Date): number => at.getUTCFullYear() - person.birthYear;

/** More is asked in winter, on weekdays, and lately: a region that grows. */
const momentFor = (question: QuestionData, today: Date, random: Random): Date => {
  for (;;) {
    const back = DAYS * (1 - Math.sqrt(random.next()));
    const at = daysLater(today, -back);
    const weekend = at.getUTCDay() % 6 === 0 ? 0.3 : 1;
    if (random.chance(((question.season[at.getUTCMonth()] ?? 1) / 2) * weekend)) {
      at.setUTCHours(random.int(6, 20), random.int(0, 59), random.int(0, 59), 0);
      return at < today ? at : daysLater(at, -1);
    }
  }
};

/** The last fifty came in these weeks, so that today there is something to do. */
const recentFor = (number: number, today: Date, random: Random): Date | undefined =>
  number >= CUSTOMERS - 50 ? daysLater(today, -(random.next() ** 2) * 21 - 0.02) : undefined;

// Many ask the same: each text is read once.
const read = new Map<string, ReturnType<typeof understand>>();
const understood = (text: string): ReturnType<typeof understand> => {
  const found = read.get(text) ?? understand(text);
  read.set(text, found);
  return found;
};

const questionRow = (
  story: Story,
  data: QuestionData,
  asked: Date,
  told: ReturnType<typeof tell>,
  follows: string | null,
  organisations: string[],
) => {
  const { person } = story;
  const need = {
    ...understood(data.text),
    postcode: person.postcode.slice(0, 4),
    age: age(person, asked),
    forWhom: data.forWhom,
    targetGroups: [...data.targetGroups],
    funding: [...data.funding],
    delivery: [...data.delivery],
  };
  story.rows.question.push({
    person_id: person.id,
    id: story.question,
    text: data.text,
    title: titleOf(data.title),
    for_whom: data.forWhom,
    for_name: null,
    need: JSON.stringify(need),
    need_confirmed_at: told.confirmed,
    state: told.state,
    channel: person.enteredByDesk ? 'phone' : 'web',
    asked_at: asked,
    changed_at: told.changed,
    follows_id: follows,
    shared_with: organisations,
  });
};

export type Favourite = { offer: OfferData; questions: readonly QuestionData[] };
/** An offer, and what people ask for whom it is; of an age halfway. */
export const favouriteOf = (offer: OfferData): Favourite => ({
  offer,
  questions: questions.filter((q) =>
    offersFor(q, Math.round((q.ages[0] + q.ages[1]) / 2), NEAR, [offer]).includes(offer),
  ),
});
const NEAR = '1234';

type Told = {
  number: number;
  today: Date;
  /** when the first question was asked */
  askedAt: (first: QuestionData, random: Random) => Date;
  /** what she chooses, when it is among what fits her question */
  favourite?: Favourite;
};

/** One person with one or more questions, each told to its end. */
const lifeOf = ({ number, today, askedAt, favourite }: Told): PersonRows => {
  const random = randomFrom(`lindemeer-person-${number}`);
  const rows = noRows();
  const first = random.weighted(favourite?.questions ?? questions, (q) => q.weight);
  const person = personFor(number, first, today.getUTCFullYear(), random);
  const known = new Set<string>();
  let asked: Date | undefined = askedAt(first, random);
  const since = asked;
  let data = first;
  let follows: string | null = null;
  for (let nth = 0; asked && nth < 4; nth += 1) {
    const story: Story = {
      person,
      question: idOf('question', number, nth),
      title: data.title,
      rows,
      random,
      today,
      count: 0,
      favourite: favourite?.offer,
    };
    share(story, DESK_ID, 'desk', asked);
    const there = favourite && !offers.includes(favourite.offer) ? [...offers, favourite.offer] : offers;
    const told = tell(story, data, offersFor(data, age(person, asked), person.postcode, there), asked);
    const organisations = [...new Set(told.sharedWith)];
    for (const one of organisations) known.add(one);
    questionRow(story, data, asked, told, follows, organisations);
    follows = story.question;
    const next: Date | undefined = told.served && daysLater(told.served, random.int(5, 90));
    asked = next && next < today && random.chance(0.55) ? next : undefined;
    const similar = questions.filter(
      (q) => q.ages[0] <= age(person, today) && age(person, today) <= q.ages[1],
    );
    data = similar.length > 0 ? random.weighted(similar, (q) => q.weight) : data;
  }
  writePerson(rows, person, since, [...known]);
  return rows;
};

const writePerson = (rows: PersonRows, person: DemoPerson, since: Date, organisations: string[]): void => {
  const { id, name, email, phone, postcode, birthYear } = person;
  rows.person.push({
    person_id: id,
    name,
    email,
    phone,
    street: person.street,
    postcode,
    city: person.city,
    birth_year: birthYear,
    language: 'nl',
    text_size: 'normal',
    scheme: 'light',
    entered_by: null,
    created_at: since,
    shared_with: organisations,
    message_mail: null,
    display: null,
  });
  for (const organisation of organisations) {
    rows.customer_card.push({
      organisation_id: organisation,
      person_id: id,
      name,
      phone,
      email,
      postcode,
      birth_year: birthYear,
      since,
      guest: null,
    });
    rows.customer_key.push(
      ...keysOf({ name, phone, email, postcode, birthYear }).map((word) => ({
        organisation_id: organisation,
        word,
        person_id: id,
      })),
    );
  }
};

/** A choice may share the same question with one provider twice; the list keeps one line. */
const unique = <T>(rows: T[], key: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

/** A life whose rows agree with each other at the end of the story. */
export const oneLife = (told: Told): PersonRows => {
  const rows = lifeOf(told);
  // A delivery carries the span of the proof as it is at the end of the story.
  const proofs = new Map(rows.choice_proof.map((p) => [p.id, p]));
  for (const d of rows.delivery) {
    const proof = proofs.get(d.choice_proof_id ?? '');
    d.proof_from = proof?.valid_from ?? null;
    d.proof_until = proof?.valid_until ?? null;
    if (d.state === 'planned' && proof && proof.valid_until !== 'infinity')
      Object.assign(d, { state: 'cancelled', cancelled_at: told.today });
  }
  return {
    ...rows,
    shared_question: unique(rows.shared_question, (r) => `${r.organisation_id}/${r.question_id}`),
    customer_key: unique(rows.customer_key, (r) => `${r.organisation_id}/${r.word}`),
  };
};

/**
 * Two years of the region, the same for the same day.
 * @param today where the history ends
 */
export const lives = (today: Date, count = CUSTOMERS): PersonRows[] =>
  Array.from({ length: count }, (_, number) =>
    oneLife({
      number,
      today,
      askedAt: (first, random) => recentFor(number, today, random) ?? momentFor(first, today, random),
    }),
  );

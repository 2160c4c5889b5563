import { councilSignIns } from './council.ts';
import { staff } from './data/staff.ts';
import { AWAY, GIVES, LEFT } from './data/working.ts';
import { nameOf } from './history/desk.ts';
import { helpingSignIns } from './history/helping.ts';
import type { PersonRows, Row } from './history/rows.ts';
import { memberId, organisationId, organisationOf } from './history/world.ts';

type SignIn = Row<'demo_sign_in'>;

const member = (slug: string, role: string, story: string): Omit<SignIn, 'position'>[] => {
  const found = staff.find((s) => s.slug === slug);
  if (!found) return [];
  const organisation = organisationOf(found.organisation);
  return [
    {
      key: slug,
      kind: 'member',
      name: nameOf(found),
      role: `${role}, ${organisation.name}`,
      story,
      person_id: null,
      organisation_id: organisationId(found.organisation),
      member_id: memberId(slug),
    },
  ];
};

const someone = (
  organisation: string,
  role: StaffRole,
  label: string,
  story: string,
): Omit<SignIn, 'position'>[] => {
  const found = staff.find((s) => s.organisation === organisation && s.roles.includes(role));
  return found ? member(found.slug, label, story) : [];
};
type StaffRole = (typeof staff)[number]['roles'][number];

/** Anyone may be proposed as a contact, or asked to take over: without a story of their own. */
const everyoneElse = (): Omit<SignIn, 'position'>[] =>
  staff.filter((s) => s.roles.length > 0 && s.slug !== LEFT).flatMap((s) => member(s.slug, s.profession, ''));

const customer = (
  lives: readonly PersonRows[],
  key: string,
  story: string,
  fits: (life: PersonRows) => boolean,
): Omit<SignIn, 'position'>[] => {
  const life = lives.findLast(fits);
  const person = life?.person[0];
  const question = life?.question.at(-1);
  if (!person || !question) return [];
  return [
    {
      key,
      kind: 'person',
      name: person.name ?? '',
      role: `Klant: ${question.title}`,
      story,
      person_id: person.person_id,
      organisation_id: null,
      member_id: null,
    },
  ];
};

/** Belongs to no organisation and meets no customer. */
const operator: Omit<SignIn, 'position'> = {
  key: 'beheerder',
  kind: 'operator',
  name: 'Beheerder',
  role: 'Beheert deze installatie',
  story: 'Ziet of alles werkt en wie erin kan. Ziet geen klanten.',
  person_id: null,
  organisation_id: null,
  member_id: null,
};

const latest = (life: PersonRows) => life.customer_case.filter((c) => c.kind === 'chosen').at(-1);

/** Whom one can sign in as: a customer in each kind of moment, and each kind of colleague. */
export const signIns = (lives: readonly PersonRows[], today: Date): SignIn[] =>
  [
    ...customer(
      lives,
      'klant-kiest',
      'Heeft een vraag gesteld en is aan zet.',
      (l) =>
        l.question.at(-1)?.state === 'understood' &&
        l.seen_offer.length >= 2 &&
        l.customer_case.every((c) => c.kind === 'desk'),
    ),
    ...customer(
      lives,
      'klant-koos',
      'Heeft net gekozen en wacht op een vast contact.',
      (l) => latest(l)?.state === 'asked',
    ),
    ...customer(
      lives,
      'klant-tijd',
      'Heeft een vast contact en kiest een tijd om kennis te maken.',
      (l) => latest(l)?.next_step === 'choose-time',
    ),
    ...customer(
      lives,
      'klant-wacht',
      'Heeft gekozen en wacht op een plek.',
      (l) => latest(l)?.state === 'waiting',
    ),
    ...customer(
      lives,
      'klant-vervanger',
      'Het vaste contact is deze week vrij. Een collega antwoordt.',
      (l) => {
        const of = latest(l);
        return of?.contact_id === memberId(AWAY) && !of.closed_at && of.contact_accepted_at !== null;
      },
    ),
    ...customer(
      lives,
      'klant-wissel',
      'Het vaste contact vroeg een collega. Dat mag, of liever niet.',
      (l) => {
        const of = latest(l);
        return of?.contact_id === memberId(GIVES) && !of.closed_at && of.contact_accepted_at !== null;
      },
    ),
    ...customer(lives, 'klant-zorg', 'Krijgt zorg, elke week.', (l) => latest(l)?.state === 'serving'),
    ...customer(
      lives,
      'klant-klaar',
      'De zorg is klaar. Misschien komt er een nieuwe vraag.',
      (l) => latest(l)?.state === 'served',
    ),
    ...helpingSignIns(lives, today),
    ...member(
      'amina-el-khatib',
      'Gastvrouw',
      'Neemt vragen aan en blijft het contact tot een ander ja zegt.',
    ),
    ...member('joris-meeuwsen', 'Gastheer', 'Vervangt Amina.'),
    ...someone('kwikstaart-thuis', 'contact', 'Vast contact', 'Helpt klanten die Kwikstaart kozen.'),
    ...someone('de-tureluur', 'contact', 'Vast contact', 'Werkt in een klein team in de buurt.'),
    ...someone('kwikstaart-thuis', 'planner', 'Planner', 'Plant de zorg.'),
    ...someone('kwikstaart-thuis', 'editor', 'Redacteur van het aanbod', 'Maakt en publiceert aanbod.'),
    ...someone('de-tureluur', 'coach', 'Teamcoach', 'Ziet wat blijft liggen.'),
    ...someone('huize-vlierbes', 'coach', 'Teamcoach', 'Zag na een coachmoment wat er veranderde.'),
    ...someone('kwikstaart-thuis', 'manager', 'Manager', 'Ziet wat wordt gevraagd en beloofd.'),
    ...someone('de-voordeur', 'manager', 'Manager', 'Leidt de voordeur van de regio.'),
    ...councilSignIns(),
    operator,
    ...everyoneElse(),
  ]
    .filter((row, at, all) => all.findIndex((one) => one.key === row.key) === at)
    .map((row, position) => ({ ...row, position }));

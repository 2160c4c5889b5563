import { shareProfile, type ToldProfile, tellPart } from '../../src/ask/people/index.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { firstNames } from '../data/names.ts';
import { randomFrom } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';
import { DESK_ID } from './world.ts';

type Said = Partial<ToldProfile> & { formal: boolean };

const STORIES: readonly Said[] = [
  {
    formal: true,
    form: 'u',
    reach: ['phone', 'letter'],
    callFrom: 9,
    door: 'Bel lang aan. Ik hoor de bel niet meteen en loop langzaam.',
    needs: ['hears-badly', 'hearing-aid', 'large-letters'],
    matters: 'Eerst een kop koffie, dan pas aan het werk.',
    never: 'Over mijn hoofd heen praten met mijn dochter.',
    present: 'Mijn dochter mag erbij zijn. Leerlingen alleen als ze het eerst vragen.',
  },
  {
    formal: false,
    form: 'je',
    reach: ['message'],
    needs: ['simple-words'],
    matters: 'Zeg wat je gaat doen.',
  },
  {
    formal: true,
    form: 'u',
    callFrom: 9,
    callUntil: 18,
    speaks: 'Fries',
    needs: ['simple-words', 'together'],
    present: 'Mijn zoon. Hij regelt de papieren.',
  },
  {
    formal: true,
    form: 'u',
    needs: ['sees-badly', 'say-who', 'read-aloud'],
    door: 'De sleutel ligt bij de buren op nummer 12.',
    never: 'Zomaar iets verplaatsen. Dan vind ik het niet terug.',
  },
  { formal: false, form: 'je', callUntil: 20, matters: 'Ik wil zelf koken, ook als het langzaam gaat.' },
];

/** Of each contact so many customers told it, the newest first. */
const EACH = 2;
const NEVER_SHARED = 2;

type Shown = Pick<Row<'demo_sign_in'>, 'key' | 'person_id'>;
/** Told nothing, so that one sees how it begins. */
const FRESH = 'klant-koos';

/**
 * How some customers want to be helped, told and shared as they would: some with our desk too, a few with nobody.
 * @param signIns as whom one can look: of these nearly all told it
 */
export const fillGuests = async (
  door: Door,
  all: readonly PersonRows[],
  signIns: readonly Shown[],
  day: Date,
): Promise<void> => {
  const keys = new Map(
    signIns.flatMap(({ key, person_id }) => (person_id ? [[person_id, key] as const] : [])),
  );
  const helped = all.flatMap((life) => {
    const [person] = life.person;
    const of = life.customer_case.findLast(({ kind, closed_at }) => kind === 'chosen' && closed_at === null);
    return person?.name && of && keys.get(person.person_id) !== FRESH ? [{ person, of }] : [];
  });
  const by = Map.groupBy(helped, ({ of }) => of.contact_id);
  const newest = new Set([...by.values()].flatMap((some) => some.slice(-EACH)));
  const tells = helped.filter((one) => newest.has(one) || keys.has(one.person.person_id));
  for (const [at, { person, of }] of tells.entries()) {
    const organisations = at % 2 === 0 ? [of.organisation_id, DESK_ID] : [of.organisation_id];
    await tell(door, person, { story: at, organisations }, day);
  }
  const others = helped.filter((one) => !tells.includes(one)).slice(-NEVER_SHARED);
  for (const [at, { person }] of others.entries())
    await tell(door, person, { story: at, organisations: [] }, day);
};

const tell = (
  door: Door,
  person: Row<'person'>,
  { story, organisations }: { story: number; organisations: readonly string[] },
  day: Date,
): Promise<void> => {
  const { formal, ...said } = STORIES[story % STORIES.length] as Said;
  const drawn = daysLater(day, -randomFrom(`guest ${person.person_id}`).int(1, 40));
  const at = drawn < person.created_at ? person.created_at : drawn;
  const id = person.person_id;
  return door.transaction({ kind: 'customer', person: id }, async (tx) => {
    const told = { ...said, ...calledBy(person.name ?? '', formal) };
    for (const part of PARTS) await tellPart(tx, id, { part, said: told }, at);
    for (const organisation of organisations) await shareProfile(tx, id, organisation);
  });
};

const PARTS = ['naming', 'reaching', 'senses', 'matters', 'present'] as const;

/** 'Riet de Wit' → 'mevrouw De Wit', or 'Riet' */
const calledBy = (name: string, formal: boolean): Partial<ToldProfile> => {
  const [first = '', ...last] = name.split(' ');
  const gender = firstNames.find(({ names }) => names.some(({ value }) => value === first))?.gender;
  const surname = last.join(' ');
  const title = gender === 'v' ? 'mevrouw' : 'meneer';
  return {
    called:
      formal && gender && surname ? `${title} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}` : first,
    pronouns: gender === undefined ? null : gender === 'v' ? 'zij' : 'hij',
  };
};

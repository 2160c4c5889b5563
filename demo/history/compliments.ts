import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { insert } from '../insert-rows.ts';
import { idOf, randomFrom } from '../random.ts';
import type { PersonRows, Row } from './rows.ts';
import { daysLater } from './story.ts';

const SAID: readonly string[] = [
  'Dank voor uw geduld met mijn moeder. U bleef rustig, ook toen zij boos was.',
  'U zei dat u zou bellen, en u belde. Dat doet iedereen zo weinig.',
  'De koffie stond klaar voor ik het vroeg. Ik voelde me weer mens.',
  'U luisterde echt. Dat was lang geleden.',
  'Dank dat u zei dat het niet kon. Toen wist ik waar ik aan toe was.',
];
/** Said to all of them, so it goes to the team. */
const TO_TEAM = 'Het hele team: wat een fijne mensen bent u.';
const MOST = 24;

/** Kind words of some customers for their named contact or its team; half of them without a name. */
export const fillCompliments = async (door: Door, all: readonly PersonRows[], day: Date): Promise<void> => {
  const thankful = all.flatMap((life) => {
    const of = life.customer_case.find((one) => one.kind === 'chosen' && one.contact_accepted_at !== null);
    const [person] = life.person;
    return of && person && of.contact_accepted_at && of.contact_accepted_at < day ? [{ of, person }] : [];
  });
  for (const { of, person } of thankful.slice(-MOST)) {
    const random = randomFrom(`compliment ${of.id}`);
    const named = person.name !== null && random.chance(0.5);
    const team = random.chance(0.25) ? (of.team_id ?? null) : null;
    const row: Row<'compliment'> = {
      organisation_id: of.organisation_id,
      id: idOf('compliment', of.id),
      person_id: named ? person.person_id : null,
      from_name: named ? person.name : null,
      member_id: team ? null : of.contact_id,
      team_id: team,
      body: team ? TO_TEAM : random.pick(SAID),
      month: dayOf(daysLater(day, -random.int(0, 60))).slice(0, 7),
      seen: random.chance(0.6),
    };
    await door.transaction({ kind: 'customer', person: person.person_id }, (tx) =>
      insert(tx, 'compliment', [row]),
    );
  }
};

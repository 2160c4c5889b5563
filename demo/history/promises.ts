import { addDays } from '../../src/platform/clock/clock.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import { closingOf, workingDeadline } from '../../src/serve/cases/working-time.rules.ts';
import { staff } from '../data/staff.ts';
import { idOf } from '../random.ts';
import { type Case, type Meetings, nothing } from './meeting-rows.ts';
import type { PersonRows, Row } from './rows.ts';
import { memberId, organisationId } from './world.ts';

type Promised = Partial<Row<'promise'>> & Pick<Row<'promise'>, 'what' | 'made_at' | 'due_at'>;
export const promised = (of: Case, no: string, more: Promised): Row<'promise'> => ({
  organisation_id: of.organisation_id,
  id: idOf(of.id, 'promise', no),
  case_id: of.id,
  person_id: of.person_id,
  member_id: of.contact_id,
  kept_at: null,
  broken_at: null,
  dropped_at: null,
  kind: null,
  subject_id: null,
  evidence: null,
  evidence_id: null,
  moved_to: null,
  agreed: null,
  said: null,
  said_at: null,
  ...more,
});

/** Not content, and not answered yet: her contact does not read it. */
export const unhappy = (life: PersonRows, of: Case, now: Date): Row<'promise'>[] => {
  const coach = staff.find(
    (one) =>
      organisationId(one.organisation) === of.organisation_id &&
      one.roles.some((role) => role === 'coach' || role === 'manager'),
  );
  if (!coach) return [];
  const id = idOf(of.id, 'unhappy');
  const made_at = addDays(now, -1);
  life.message.push({
    organisation_id: of.organisation_id,
    id,
    case_id: of.id,
    person_id: of.person_id,
    sender: 'customer',
    member_id: null,
    body: 'Er kwam deze week twee keer iemand anders dan was afgesproken. Ik hoorde dat pas aan de deur.',
    channel: 'web',
    sent_at: made_at,
    written_by: null,
    read_at: null,
    mail_id: null,
    to_whom: 'coach',
  });
  const due = { made_at, due_at: workingDeadline(now, 6), member_id: memberId(coach.slug) };
  return [promised(of, 'unhappy', { what: 'complaint', kind: 'complaint', subject_id: id, ...due })];
};

/** In our own words: kept by what she said, still open, and one that we moved with her yes. */
export const free = (of: Case, now: Date): Meetings => {
  const made = addDays(now, -6);
  const dayIn = (days: number) => closingOf(dayOf(addDays(now, days)));
  const next = promised(of, 'free-next', {
    what: 'Ik bel de gemeente over uw vervoer',
    kind: 'free',
    made_at: addDays(now, -2),
    due_at: dayIn(3),
  });
  return {
    ...nothing(),
    promise: [
      promised(of, 'free-kept', {
        what: 'Ik stuur u de folder over dagbesteding',
        kind: 'free',
        made_at: made,
        due_at: dayIn(-3),
        kept_at: addDays(now, -4),
        evidence: 'customer',
        said: 'yes',
        said_at: addDays(now, -4),
      }),
      next,
      promised(of, 'free-moved', {
        what: 'Ik bel de gemeente over uw vervoer',
        kind: 'free',
        made_at: made,
        due_at: dayIn(-1),
        dropped_at: addDays(now, -2),
        moved_to: next.id,
        agreed: true,
      }),
    ],
  };
};

import type { EmergencyAccess } from '../../govern/emergency/index.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { type Case, CLOSED_SEEN_DAYS, waitsForUs } from '../cases/index.ts';

/** One line of who can see her question now; who and where as ids. */
export type Sees = {
  who: 'contact' | 'standing-in' | 'asked' | 'team' | 'along' | 'colleagues' | 'receivers' | 'emergency';
  organisation: string;
  member: string | null;
  team: string | null;
  /** only until then */
  until: Date | null;
  /** what a team that works along does, in a few words */
  does?: string;
};

type Known = {
  cases: readonly Pick<
    Case,
    'organisationId' | 'kind' | 'teamId' | 'contactId' | 'contactAcceptedAt' | 'closedAt'
  >[];
  /** with whom she shares it now, and since when */
  shared: readonly { organisation: string; since: Date }[];
  /** teams that work along in a case that is open */
  along?: readonly { organisation: string; team: string; does: string }[];
  /** who answers today for a contact who is away */
  standIns?: readonly { organisation: string; member: string }[];
  emergencies: readonly Pick<EmergencyAccess, 'organisationId' | 'memberId' | 'until'>[];
  now: Date;
};

/**
 * Who of us can see this question now: the contact of each case and the team around it, who receives people where she
 * shared it or at the desk of the region, and who was let in for an emergency. The same as `relationTo`, in her words.
 */
export const whoSees = ({ cases, shared, along = [], standIns = [], emergencies, now }: Known): Sees[] => {
  const seen = cases
    .map((of) => ({ of, until: of.closedAt && addDays(of.closedAt, CLOSED_SEEN_DAYS) }))
    .filter(({ until }) => !until || until > now);
  const lines = seen.flatMap(({ of, until }): Sees[] => {
    const at = { organisation: of.organisationId, member: of.contactId, team: null, until };
    const contact: Sees = {
      ...at,
      who: of.kind === 'chosen' && !of.contactAcceptedAt && !until ? 'asked' : 'contact',
    };
    if (of.kind === 'desk') return [contact, { ...at, who: 'receivers', member: null }];
    return [
      contact,
      of.teamId ? { ...at, who: 'team', member: null, team: of.teamId } : { ...at, who: 'colleagues' },
    ];
  });
  const only = { member: null, team: null, until: null };
  const read = shared
    .filter(({ organisation, since }) =>
      waitsForUs(
        { questionId: '', since },
        cases.filter((of) => of.organisationId === organisation).map((of) => ({ ...of, questionId: '' })),
      ),
    )
    .map(({ organisation }): Sees => ({ ...only, who: 'receivers', organisation }));
  const letIn = emergencies
    .filter(({ until }) => until > now)
    .map(
      ({ organisationId, memberId, until }): Sees => ({
        ...only,
        who: 'emergency',
        organisation: organisationId,
        member: memberId,
        until,
      }),
    );
  return once([
    ...lines.filter(({ until }) => !until),
    ...standIns.map((one): Sees => ({ ...only, ...one, who: 'standing-in' })),
    ...along.map((one): Sees => ({ ...only, ...one, who: 'along' })),
    ...read,
    ...lines.filter(({ until }) => until),
    ...letIn,
  ]);
};

/** Nobody works on it any more: who still sees it does so until a day. */
export const onlyForAWhile = (lines: readonly Sees[]): boolean =>
  lines.some(({ who }) => who !== 'emergency') && lines.every(({ until }) => until !== null);

/** Two cases may have one contact or one team: said once, as the one that lasts. */
const once = (lines: readonly Sees[]): Sees[] => {
  const same = ({ who, organisation, member, team }: Sees) => [who, organisation, member, team].join(' ');
  return lines.filter((line, index) => lines.findIndex((one) => same(one) === same(line)) === index);
};

import { type Access, recordAccess } from '../../govern/access-log/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Treatment, Visit } from '../../platform/http/visit.ts';
import {
  type AtWork,
  atWork,
  type RelationStanding,
  standingToCases,
  standingToQuestion,
} from '../cases/index.ts';
import { customerAndStanding } from './customer-standing.ts';
import { memberOf } from './staff.ts';

/** What an address is about, read off its pattern: a case, a shared question, or a customer. */
export type About =
  | { kind: 'case'; id: string }
  | { kind: 'question'; person: string; id: string }
  | { kind: 'person'; person: string };

/** Undefined for the lists, which show only what the colleague stands to. */
export const aboutOf = (pattern: string, visit: Pick<Visit, 'param'>): About | undefined => {
  if (pattern.includes(':case')) return { kind: 'case', id: visit.param('case') };
  const person = visit.param('person');
  if (pattern.includes(':question')) return { kind: 'question', person, id: visit.param('question') };
  return pattern.includes(':person') ? { kind: 'person', person } : undefined;
};

export type Found = RelationStanding & { personId: string };

/** How the colleague of this visit stands to it. Undefined when it is not there: the page itself says so. */
export const standingOf = async (visit: Visit, tx: Tx, about: About): Promise<Found | undefined> => {
  const at = await atWork(tx, memberOf(visit), visit.site.deskOrganisation, visit.now);
  if (about.kind === 'case')
    return isId(about.id) ? (await standingToCases(tx, at, [about.id])).get(about.id) : undefined;
  const { person } = about;
  const found = isId(person) ? await standingToHer(tx, at, about) : undefined;
  return found && { ...found, personId: person };
};

const standingToHer = async (
  tx: Tx,
  at: AtWork,
  about: Exclude<About, { kind: 'case' }>,
): Promise<RelationStanding | undefined> => {
  const { person } = about;
  if (about.kind === 'question')
    return isId(about.id) ? standingToQuestion(tx, at, { person, question: about.id }) : undefined;
  // Whoever stands to one of her cards stands to the customer; which of her questions she may open is looked at apart.
  return (await customerAndStanding(tx, at, person))?.standing;
};

/** As the access log wants it. */
export const treatmentOf = ({ relation, access }: RelationStanding): Treatment => ({
  relation,
  ...(access ? { emergency: true, reason: access.reason } : {}),
});

/** It is in her log too that somebody tried. */
export const recordRefusal = (visit: Visit, tx: Tx, about: About, person: string): Promise<void> => {
  const object = { case: 'case', question: 'question', person: 'person' } as const;
  const look: Access = {
    person,
    action: 'R',
    object: object[about.kind],
    id: about.kind === 'person' ? undefined : about.id,
    purpose: 'refused',
    relation: 'none',
    outcome: 'refused',
  };
  return recordAccess(visit, tx, look);
};

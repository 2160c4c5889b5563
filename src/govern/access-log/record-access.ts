import { newId } from '../../platform/crypto/secrets.ts';
import type { Actor } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { insertAccess } from './access-log.sql.ts';

/** NEN 7513: create, read, update, delete, execute. */
export type AccessAction = 'C' | 'R' | 'U' | 'D' | 'E';
export type ObjectType =
  | 'person'
  | 'question'
  | 'choice'
  | 'case'
  | 'message'
  | 'delivery'
  | 'ground'
  | 'proposal'
  | 'log'
  | 'session';
/** One word each; the customer's page explains it. */
export type Purpose =
  | 'own'
  | 'answer-question'
  | 'contact'
  | 'intake'
  | 'search'
  | 'delivery'
  | 'handover'
  | 'quality'
  | 'sign-in';
export type Access = {
  person: string;
  action: AccessAction;
  object: ObjectType;
  id?: string;
  purpose: Purpose;
};

type Who = { actor: string; organisation: string | null; member: string | null; who: string };
const whoIs = (actor: Actor): Who => {
  switch (actor.kind) {
    case 'member':
      return { actor: 'member', organisation: actor.organisation, member: actor.member, who: actor.name };
    case 'representative':
      return {
        actor: `representative:${actor.ground}`,
        organisation: actor.by.organisation,
        member: actor.by.member,
        who: actor.by.name,
      };
    case 'customer':
      return { actor: 'customer', organisation: null, member: null, who: 'self' };
    default:
      return { actor: actor.kind, organisation: null, member: null, who: actor.kind };
  }
};

/** Writes who looked at or changed what, in the transaction of the look itself. */
export const recordAccess = async (visit: Visit, tx: Tx, ...looks: Access[]): Promise<void> => {
  visit.accessLogged = true;
  if (looks.length > 0) insertAccess(tx, rowsFor(visit.actor, visit.now, looks));
};

/** The same for a look by another actor than the visit's, such as the desk acting for a person. */
export const recordAccessAs = async (
  visit: Visit,
  actor: Actor,
  tx: Tx,
  ...looks: Access[]
): Promise<void> => {
  visit.accessLogged = true;
  if (looks.length > 0) insertAccess(tx, rowsFor(actor, visit.now, looks));
};

const rowsFor = (actor: Actor, at: Date, looks: readonly Access[]) => {
  const { actor: kind, organisation, member, who } = whoIs(actor);
  return looks.map((look) => ({
    person_id: look.person,
    id: newId(),
    at,
    action: look.action,
    actor: kind,
    organisation_id: organisation,
    member_id: member,
    who,
    object_type: look.object,
    object_id: look.id ?? null,
    purpose: look.purpose,
  }));
};

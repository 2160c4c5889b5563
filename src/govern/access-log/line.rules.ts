import { hash } from 'node:crypto';
import type { Actor } from '../../platform/database/actors.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Access, AccessEvent } from './access.ts';

export type AccessRow = Tables['access_log'];

type Who = Pick<AccessRow, 'actor' | 'organisation_id' | 'member_id' | 'user_id' | 'who' | 'role'>;

const whoIs = (actor: Actor): Who => {
  switch (actor.kind) {
    case 'member':
      return {
        actor: 'member',
        organisation_id: actor.organisation,
        member_id: actor.member,
        user_id: actor.member,
        who: actor.name,
        role: actor.profession ?? actor.roles.join(', '),
      };
    case 'representative': {
      const desk = 'member' in actor.by ? actor.by : undefined;
      return {
        actor: `representative:${actor.ground}`,
        organisation_id: desk?.organisation ?? null,
        member_id: desk?.member ?? null,
        user_id: 'person' in actor.by ? actor.by.person : actor.by.member,
        who: actor.by.name,
        role: actor.ground,
      };
    }
    case 'customer':
      return { ...nobody, actor: 'customer', user_id: actor.person, who: 'self', role: 'self' };
    default:
      return { ...nobody, actor: actor.kind, user_id: null, who: actor.kind, role: actor.kind };
  }
};
const nobody = { organisation_id: null, member_id: null };

/** What is not said follows from what was done. */
const eventOf = ({ event, action, object, purpose }: Access): AccessEvent => {
  if (event) return event;
  if (purpose === 'search') return 'search';
  if (object === 'log') return 'log-read';
  if (object === 'session') return 'sign-in';
  return action === 'R' ? 'look' : 'change';
};

const TREATS: readonly unknown[] = ['contact', 'coach', 'team', 'desk', true];

/**
 * One line of the log, with the fields of NEN 7513.
 * Consent is true unless said otherwise: without a share of hers, row-level security gives an organisation no row of her.
 * @param point where from: the network of the visit, hashed
 */
export const lineOf = (
  id: string,
  actor: Actor,
  { at, point }: { at: Date; point: string },
  look: Access,
): AccessRow => ({
  person_id: look.person,
  id,
  at,
  event: eventOf(look),
  action: look.action,
  outcome: look.outcome ?? 'done',
  ...whoIs(actor),
  responsible_id: look.responsible?.id ?? null,
  responsible: look.responsible?.name ?? null,
  access_point: point,
  purpose: look.purpose,
  object_type: look.object,
  object_id: look.id ?? null,
  authorised: look.outcome !== 'refused',
  treatment_relation: TREATS.includes(look.relation),
  consent: look.consent ?? !look.emergency,
  emergency: look.emergency ?? false,
  relation: typeof look.relation === 'string' ? look.relation : null,
  reason: look.reason ?? null,
  source: 'aanzet',
});

/** Each text with its length before it, so that no two lists read the same. */
export const written = (fields: readonly (string | null)[]): string => fields.map(writtenOne).join(',');
const writtenOne = (text: string | null): string =>
  text === null ? '-' : `${Buffer.byteLength(text)}:${text}`;

export const sha256 = (text: string): string => hash('sha256', text);

// Of the lines of a list nearly all fields are the same: what was written last for each is kept.
const last: { text: string | null; as: string }[] = [];
const writtenAgain = (text: string | null, place: number): string => {
  const known = last[place];
  if (known?.text === text) return known.as;
  const as = writtenOne(text);
  last[place] = { text, as };
  return as;
};

/** A line as it is sealed: every field, always in this order. migrations/0010_log.sql writes the same for older lines. */
const canonical = (line: AccessRow): string =>
  [
    'aanzet-look-1',
    line.person_id,
    line.id,
    line.at.toISOString(),
    line.event,
    line.action,
    line.outcome,
    line.actor,
    line.user_id,
    line.who,
    line.role,
    line.organisation_id,
    line.member_id,
    line.responsible_id,
    line.responsible,
    line.access_point,
    line.purpose,
    line.object_type,
    line.object_id,
    String(line.authorised),
    String(line.treatment_relation),
    String(line.consent),
    String(line.emergency),
    line.relation,
    line.reason,
    line.source,
  ]
    .map(writtenAgain)
    .join(',');

/** SHA-256 over the whole line, in hexadecimal. */
export const digestOf = (line: AccessRow): string => sha256(canonical(line));

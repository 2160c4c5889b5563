import type { Tx } from '../../platform/database/door.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Crisis, Ground, GroundKind, Law } from './delivery.ts';

const toGround = (row: Tables['ground']): Ground => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  funding: row.funding as Law,
  kind: row.kind as GroundKind,
  reference: row.reference,
  decidedBy: row.decided_by,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
});

const toCrisis = (row: Tables['crisis_exception']): Crisis => ({
  organisationId: row.organisation_id,
  id: row.id,
  personId: row.person_id,
  reason: row.reason,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
});

export const insertGround = (tx: Tx, of: Ground): Promise<unknown> =>
  tx
    .insertInto('ground')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      funding: of.funding,
      kind: of.kind,
      reference: of.reference,
      decided_by: of.decidedBy,
      valid_from: of.validFrom,
      valid_until: of.validUntil,
      recorded_by: of.recordedBy,
      recorded_at: of.recordedAt,
    })
    .execute();

/** What an organisation recorded for one person, the latest first. */
export const groundsOf = async (tx: Tx, organisation: string, person: string): Promise<Ground[]> => {
  const rows = await tx
    .selectFrom('ground')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .orderBy('valid_from', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  return rows.map(toGround);
};

export const insertCrisis = (tx: Tx, of: Crisis): Promise<unknown> =>
  tx
    .insertInto('crisis_exception')
    .values({
      organisation_id: of.organisationId,
      id: of.id,
      person_id: of.personId,
      reason: of.reason,
      starts_on: of.startsOn,
      ends_on: of.endsOn,
      decided_by: of.decidedBy,
      decided_at: of.decidedAt,
    })
    .execute();

/** Every crisis decided for one person, the latest first. */
export const crisesOf = async (tx: Tx, organisation: string, person: string): Promise<Crisis[]> => {
  const rows = await tx
    .selectFrom('crisis_exception')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .orderBy('decided_at', 'desc')
    .execute();
  return rows.map(toCrisis);
};

/** Where to write to a colleague, if she can be written to. */
export const addressOf = async (
  tx: Tx,
  organisation: string,
  member: string,
): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('sign_in_name')
    .select('email')
    .where('organisation_id', '=', organisation)
    .where('member_id', '=', member)
    .executeTakeFirst();
  return row?.email;
};

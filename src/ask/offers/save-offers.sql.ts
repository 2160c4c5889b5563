import { CompiledQuery, sql } from 'kysely';
import type { Tx } from '../../platform/database/door.ts';
import { contentColumns } from './content-columns.ts';
import { multiInsert } from './exchange/multi-insert.ts';
import type { OfferState } from './offer.ts';
import type { OfferContent } from './offer-content.ts';

// Any number, the same for each import: two at once wait for each other.
const IMPORT_LOCK = 7_041_955;

/** Makes a transaction ready to import many offers. */
export const beginImport = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(tx);
  // Rows of this very transaction are in no statistics: without this, each batch may read all offers anew.
  await sql`set local enable_seqscan = off`.execute(tx);
  await sql`set local enable_hashjoin = off`.execute(tx);
};

export type KnownOffer = {
  organisation_id: string;
  id: string;
  external_id: string;
  team_id: string | null;
  state: OfferState;
  version: number;
  content: OfferContent;
};

/** The offers of providers by the providers' own ids; pairs by position. */
export const offersByExternalIds = async (
  tx: Tx,
  organisations: readonly string[],
  externalIds: readonly string[],
): Promise<KnownOffer[]> => {
  const { rows } = await tx.executeQuery<KnownOffer>(
    CompiledQuery.raw(
      `select offer.organisation_id, offer.id, offer.external_id, offer.team_id, offer.state, offer.version, offer.content
       from unnest($1::uuid[], $2::text[]) as wanted (organisation, external)
       join offer on offer.organisation_id = wanted.organisation and offer.external_id = wanted.external`,
      [organisations, externalIds],
    ),
  );
  return rows;
};

export type Publication = {
  organisationId: string;
  id: string;
  externalId: string;
  teamId: string | null;
  version: number;
  content: OfferContent;
  at: Date;
  by: string | null;
};

const columns = Object.keys(contentColumns);
const keys = Object.values(contentColumns);
const excluded = (names: readonly string[]): string =>
  names.map((name) => `${name} = excluded.${name}`).join(', ');

const insertOffers = multiInsert(
  'insert into offer (organisation_id, id, external_id, team_id, state, version, content, changed_at, changed_by)',
  9,
  `on conflict (organisation_id, id) do update set ${excluded(['state', 'version', 'content', 'changed_at', 'changed_by'])}`,
);
const insertVersions = multiInsert(
  'insert into offer_version (organisation_id, offer_id, version, what, content, at, by_member)',
  7,
  '',
);
const publishedNames = ['version', 'published_at', 'retired_at', 'team_id', ...columns];
const insertPublished = multiInsert(
  `insert into published_offer (id, organisation_id, external_id, ${publishedNames.join(', ')})`,
  3 + publishedNames.length,
  `on conflict (id) do update set ${excluded(publishedNames)}, changed_in = pg_current_xact_id()`,
);

/** New versions, at once: the offer itself, what was published, and what customers find. */
export const publishAll = async (tx: Tx, all: readonly Publication[]): Promise<void> => {
  const written = all.map((one) => ({ ...one, json: JSON.stringify(one.content) }));
  await insertOffers(
    tx,
    written.map((o) => [
      o.organisationId,
      o.id,
      o.externalId,
      o.teamId,
      'published',
      o.version,
      o.json,
      o.at,
      o.by,
    ]),
  );
  await insertVersions(
    tx,
    written.map((o) => [o.organisationId, o.id, o.version, 'published', o.json, o.at, o.by]),
  );
  await insertPublished(
    tx,
    written.map((o) => [
      o.id,
      o.organisationId,
      o.externalId,
      o.version,
      o.at,
      null,
      o.teamId,
      ...keys.map((key) => o.content[key]),
    ]),
  );
};

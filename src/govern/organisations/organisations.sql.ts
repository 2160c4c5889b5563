import type { Tx } from '../../platform/database/door.ts';
import { madeOnce } from '../../platform/database/made-once.ts';
import type { Tables } from '../../platform/database/tables.generated.ts';
import type { Location, Organisation, WordCustomer } from './organisation.ts';

const toOrganisation = (row: Tables['organisation']): Organisation => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind === 'region' ? 'region' : 'provider',
  name: row.name,
  tagline: row.tagline,
  about: row.about,
  phone: row.phone,
  email: row.email,
  street: row.street,
  postcode: row.postcode,
  city: row.city,
  opening: row.opening,
  wordCustomer: row.word_customer as WordCustomer,
  logoHref: row.logo_href,
  themeHref: row.theme_href,
  themeClass: row.theme_class,
  acceptHours: row.accept_hours,
  answerHours: row.answer_hours,
});

export const findOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> => {
  const [row] = await organisationOf(tx, id);
  return row && toOrganisation(row);
};
const organisationOf = madeOnce((tx, id: string) =>
  tx.selectFrom('organisation').selectAll().where('id', '=', id),
);

export const findOrganisationBySlug = async (tx: Tx, slug: string): Promise<Organisation | undefined> => {
  const row = await tx.selectFrom('organisation').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && toOrganisation(row);
};

const organisationsIn = madeOnce((tx, ids: readonly string[]) =>
  tx.selectFrom('organisation').selectAll().where('id', 'in', ids),
);

export const organisationsByIds = async (
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, Organisation>> => {
  if (ids.length === 0) return new Map();
  const rows = await organisationsIn(tx, ids);
  return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
};

/** Who has told customers who they are: an organisation that was only just invited has not. */
export const listProviders = async (tx: Tx): Promise<Organisation[]> => {
  const query = tx
    .selectFrom('organisation')
    .selectAll()
    .where('kind', '=', 'provider')
    .where('tagline', '<>', '')
    .orderBy('name');
  return (await query.execute()).map(toOrganisation);
};

/** All of them, the region too, up to a limit. */
export const listOrganisations = async (tx: Tx, limit: number): Promise<Organisation[]> => {
  const rows = await tx.selectFrom('organisation').selectAll().orderBy('name').limit(limit).execute();
  return rows.map(toOrganisation);
};

export type OrganisationDescription = Omit<Organisation, 'id' | 'slug' | 'kind'>;

/** @returns false when there is no such organisation, or it is another's */
export const updateOrganisation = async (
  tx: Tx,
  id: string,
  now: OrganisationDescription,
): Promise<boolean> => {
  const done = await tx
    .updateTable('organisation')
    .set({
      name: now.name,
      tagline: now.tagline,
      about: now.about,
      phone: now.phone,
      email: now.email,
      street: now.street,
      postcode: now.postcode,
      city: now.city,
      opening: now.opening,
      word_customer: now.wordCustomer,
      logo_href: now.logoHref,
      theme_href: now.themeHref,
      theme_class: now.themeClass,
      accept_hours: now.acceptHours,
      answer_hours: now.answerHours,
    })
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
};

export type NewOrganisation = Pick<Organisation, 'kind' | 'name' | 'tagline' | 'wordCustomer'> &
  Partial<Pick<Organisation, 'phone' | 'street' | 'postcode' | 'city' | 'opening'>> & {
    id: string;
    slug: string;
  };

/** Promises of a working day, until the organisation makes its own. */
const FIRST_HOURS = { accept_hours: 24, answer_hours: 8 } as const;

/** As operator. */
export const insertOrganisation = (tx: Tx, told: NewOrganisation, now: Date): Promise<unknown> =>
  tx
    .insertInto('organisation')
    .values({
      id: told.id,
      slug: told.slug,
      kind: told.kind,
      name: told.name,
      tagline: told.tagline,
      about: '',
      phone: told.phone ?? null,
      email: null,
      street: told.street ?? null,
      postcode: told.postcode ?? null,
      city: told.city ?? null,
      opening: told.opening ?? null,
      word_customer: told.wordCustomer,
      logo_href: null,
      theme_href: null,
      theme_class: null,
      ...FIRST_HOURS,
      portrait: null,
      created_at: now,
    })
    .execute();

/** A name in an address that nobody has yet. */
export const freeSlug = async (tx: Tx, wished: string): Promise<string> => {
  const rows = await tx
    .selectFrom('organisation')
    .select('slug')
    .where('slug', 'like', `${wished}%`)
    .execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  let slug = wished;
  for (let n = 2; taken.has(slug); n++) slug = `${wished}-${n}`;
  return slug;
};

const toLocation = (row: Tables['location']): Location => ({
  id: row.id,
  organisationId: row.organisation_id,
  name: row.name,
  street: row.street,
  postcode: row.postcode,
  city: row.city,
  phone: row.phone,
  closedAt: row.closed_at,
});

/** Closed ones too, at the end: teams of the past keep their place. */
export const listLocations = async (tx: Tx, organisation: string): Promise<Location[]> => {
  const rows = await tx
    .selectFrom('location')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('closed_at', (at) => at.desc().nullsFirst())
    .orderBy('name')
    .execute();
  return rows.map(toLocation);
};

export const findLocation = async (
  tx: Tx,
  organisation: string,
  id: string,
): Promise<Location | undefined> => {
  const row = await tx
    .selectFrom('location')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toLocation(row);
};

/** Makes a location or changes it. */
export const putLocation = (tx: Tx, { id, organisationId, closedAt, ...place }: Location): Promise<unknown> =>
  tx
    .insertInto('location')
    .values({ organisation_id: organisationId, id, ...place, closed_at: closedAt })
    .onConflict((on) => on.columns(['organisation_id', 'id']).doUpdateSet({ ...place, closed_at: closedAt }))
    .execute();

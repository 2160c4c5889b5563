export { isId, memberHere } from './member-here.ts';
export type { Location, Organisation } from './organisation.ts';
export { OrganisationTabs } from './organisation-tabs.tsx';
export { routes } from './organisations.routes.ts';
export {
  findLocation,
  findOrganisation,
  findOrganisationBySlug,
  listLocations,
  listOrganisations,
  listProviders,
  organisationsByIds,
} from './organisations.sql.ts';
export { managers } from './policy.ts';

export { closedDay, closedLine } from './closed-days.rules.ts';
export { memberHere } from './member-here.ts';
export { calendarOf, deadlineOf, saveOpening } from './opening.sql.ts';
export type { Opening } from './opening.ts';
export { type Location, type Organisation, WORDS_CUSTOMER } from './organisation.ts';
export { OrganisationTabs } from './organisation-tabs.tsx';
export { routes } from './organisations.routes.ts';
export {
  findLocation,
  findOrganisation,
  findOrganisationBySlug,
  freeSlug,
  insertOrganisation,
  listLocations,
  listOrganisations,
  listProviders,
  organisationsByIds,
} from './organisations.sql.ts';
export { managers } from './policy.ts';
export { slugOf } from './slug.rules.ts';

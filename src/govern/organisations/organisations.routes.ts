import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { descriptionSchema, locationSchema } from './description.rules.ts';
import { keepLocation } from './keep-location.ts';
import { locationPage, locationsPage, NEW } from './locations.page.tsx';
import { memberHere } from './member-here.ts';
import { openingRoutes } from './opening.routes.ts';
import { organisationPage } from './organisation.page.tsx';
import { findLocation, findOrganisation, listLocations, updateOrganisation } from './organisations.sql.ts';
import { managers } from './policy.ts';
import { words } from './words.ts';

const at = paths.manage;

/** What is known, as the texts of a form. */
const asTyped = (known: object): Typed =>
  Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );

const doneOf = (visit: Visit): string | undefined =>
  words[visit.language].done[visit.query.get('gelukt') ?? ''];

const showOrganisation = (visit: Visit, values: Typed, errors: FieldError[]): Answer => {
  const w = words[visit.language];
  const { language } = visit;
  const mayChange = managers.allows(visit.actor);
  return visit.page({
    title: w.title,
    side: 'staff',
    current: 'organisation',
    hasErrors: errors.length > 0,
    body: organisationPage({ values, errors, done: doneOf(visit), mayChange, language, w }),
  });
};

const readOrganisation = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const known = await visit.transaction((tx) => findOrganisation(tx, organisation));
  return known ? showOrganisation(visit, asTyped(known), []) : notFound;
};

const describeOrganisation = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const told = parse(descriptionSchema(words[visit.language]), visit.form.typed);
  if (told.kind === 'invalid') return showOrganisation(visit, visit.form.typed, told.errors);
  const done = await visit.transaction((tx) => updateOrganisation(tx, organisation, told.value));
  return done ? redirect(at.organisation({ gelukt: 'organisation' })) : notFound;
};

const readLocations = async (visit: Visit): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const locations = await visit.transaction((tx) => listLocations(tx, organisation));
  const w = words[visit.language];
  const { language } = visit;
  const mayChange = managers.allows(visit.actor);
  return visit.page({
    title: w.locations.title,
    side: 'staff',
    current: 'organisation',
    body: locationsPage({ locations, mayChange, done: doneOf(visit), language, w }),
  });
};

const showLocation = (visit: Visit, id: string, values: Typed, errors: FieldError[]): Answer => {
  const w = words[visit.language];
  return visit.page({
    title: id === NEW ? w.locations.add : (values.name ?? w.locations.title),
    side: 'staff',
    current: 'organisation',
    hasErrors: errors.length > 0,
    body: locationPage({ id, values, errors, w }),
  });
};

const readLocation = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('location');
  if (id === NEW) return showLocation(visit, id, {}, []);
  const { organisation } = memberHere(visit);
  const known = isId(id) && (await visit.transaction((tx) => findLocation(tx, organisation, id)));
  if (!known) return notFound;
  return showLocation(visit, id, { ...asTyped(known), closed: known.closedAt ? 'on' : '' }, []);
};

const writeLocation = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('location');
  if (id !== NEW && !isId(id)) return notFound;
  const { organisation } = memberHere(visit);
  const told = parse(locationSchema(words[visit.language]), visit.form.typed);
  if (told.kind === 'invalid') return showLocation(visit, id, visit.form.typed, told.errors);
  const kept = await visit.transaction((tx) =>
    keepLocation(tx, organisation, id === NEW ? undefined : id, told.value, visit.now),
  );
  return kept.kind === 'gone' ? notFound : redirect(at.locations({ gelukt: 'location' }));
};

export const routes: Route[] = [
  get(at.organisation, anyMember, 'nobody', readOrganisation),
  post(at.organisation, managers, 'nobody', describeOrganisation),
  get(at.locations, anyMember, 'nobody', readLocations),
  get(at.location, managers, 'nobody', readLocation),
  post(at.location, managers, 'nobody', writeLocation),
  ...openingRoutes,
];

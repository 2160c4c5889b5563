import { hash } from 'node:crypto';
import { paths } from '../../../paths.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { changeDetails } from './change-details.ts';
import { ShownDetailsPage } from './shown-details.page.tsx';
import { shownDetailsSchema } from './shown-details.rules.ts';
import { readShownDetails } from './shown-details.sql.ts';

const asOperator = { kind: 'operator' } as const;

const page = (visit: Visit, values: Typed, errors: readonly FieldError[] = []): Answer => {
  const w = words[visit.language];
  const done = w.details.done[visit.query.get('gelukt') ?? ''];
  const origin = visit.site.publicOrigin;
  return visit.page({
    title: w.details.title,
    side: 'staff',
    current: 'details',
    hasErrors: errors.length > 0,
    body: <ShownDetailsPage words={w} {...{ values, errors, done, origin }} />,
  });
};

const show = async (visit: Visit): Promise<Answer> => {
  const found = await visit.transactionAs(asOperator, readShownDetails);
  return found ? page(visit, { ...found, address: found.address.join('\n') }) : notFound;
};

const change = async (visit: Visit): Promise<Answer> => {
  const values = visit.form.typed;
  const told = parse(shownDetailsSchema(words[visit.language]), values);
  if (told.kind === 'invalid') return page(visit, values, told.errors);
  const changed = await visit.transactionAs(asOperator, (tx) => changeDetails(tx, told.value));
  // Which fields, by whom: an address stands in no log, its mark can be laid beside the list of operators.
  if (changed.length > 0)
    visit.log.info({ by: markOf(visit), changed }, 'details of the installation changed');
  return redirect(paths.installation.details({ gelukt: changed.length > 0 ? 'changed' : 'same' }));
};

const markOf = ({ actor }: Visit): string =>
  hash('sha256', (actor.kind === 'operator' && actor.email) || 'nobody').slice(0, 12);

export const detailsRoutes: Route[] = [
  get(paths.installation.details, operators, 'nobody', show),
  post(paths.installation.details, operators, 'nobody', change),
];

import { paths } from '../../paths.ts';
import { holidays } from '../../platform/clock/working-time.rules.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { memberHere } from './member-here.ts';
import { openingPage } from './opening.page.tsx';
import { openingSchema, openingTyped } from './opening.rules.ts';
import { openingOf, saveOpening } from './opening.sql.ts';
import { managers } from './policy.ts';
import { words } from './words.ts';

const at = paths.manage.opening;
/** As many as a year has. */
const HOLIDAYS = 9;

const coming = (now: Date): string[] => {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  return [...holidays(year), ...holidays(year + 1)].filter((day) => day >= today).slice(0, HOLIDAYS);
};

const show = async (visit: Visit, again?: { typed: Typed; errors: FieldError[] }): Promise<Answer> => {
  const { organisation } = memberHere(visit);
  const { language } = visit;
  const opening = await visit.transaction((tx) => openingOf(tx, organisation));
  const w = words[language];
  return visit.page({
    title: w.openHours.title,
    side: 'staff',
    current: 'organisation',
    hasErrors: again !== undefined,
    body: openingPage({
      opening,
      holidays: coming(visit.now),
      typed: again?.typed ?? openingTyped(opening),
      errors: again?.errors ?? [],
      done: w.done[visit.query.get('gelukt') ?? ''],
      mayChange: managers.allows(visit.actor),
      language,
      w,
    }),
  });
};

const write = async (visit: Visit): Promise<Answer> => {
  const { organisation, member } = memberHere(visit);
  const { typed } = visit.form;
  const told = parse(openingSchema(words[visit.language]), typed);
  if (told.kind === 'invalid') return show(visit, { typed, errors: told.errors });
  await visit.transaction((tx) =>
    saveOpening(tx, organisation, told.value, { memberId: member, now: visit.now }),
  );
  return redirect(at({ gelukt: 'opening' }));
};

export const openingRoutes: Route[] = [
  get(at, anyMember, 'nobody', (visit) => show(visit)),
  post(at, managers, 'nobody', write),
];

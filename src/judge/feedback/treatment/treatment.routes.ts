import { recordAccess } from '../../../govern/access-log/index.ts';
import { memberHere } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import type { Answer } from '../../../platform/http/answer.ts';
import { anyMember } from '../../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { looksAt } from '../looks-at.ts';
import { askedIn, readTreatment } from './read-treatment.ts';
import { treatmentPage } from './treatment.page.tsx';
import { words } from './words.ts';

const show = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const asked = askedIn(visit.query);
  const read = await visit.transaction(async (tx) => {
    const found = await readTreatment(tx, memberHere(visit), asked, dayOf(visit.now), w);
    await recordAccess(visit, tx, ...looksAt(found.compliments));
    return found;
  });
  const body = treatmentPage({ read, language: visit.language, w });
  return visit.page({ title: w.title, body, side: 'staff', current: 'levels' });
};

/** Figures and words of groups; a compliment with a name is a customer's, so that look is logged. */
export const treatmentRoutes: Route[] = [get(paths.treatment.page, anyMember, 'person', show)];

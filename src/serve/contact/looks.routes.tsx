import { looksByOthers } from '../../govern/access-log/index.ts';
import { organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { casesOfQuestion, currentContact } from '../cases/index.ts';
import { looksPage } from './looks.page.tsx';
import { withOwnQuestion } from './own-question.ts';
import { ownQuestion } from './policy.ts';
import { LOOKS_READ } from './read-status.ts';
import { words } from './words.ts';

const see = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (tx, { personId, id }) => {
    const { language, now } = visit;
    const looks = await looksByOthers(tx, personId, LOOKS_READ);
    const where = [...new Set(looks.flatMap(({ organisation_id }) => organisation_id ?? []))];
    const organisations = await organisationsByIds(tx, where);
    const contact = await currentContact(tx, personId, id);
    const open = (await casesOfQuestion(tx, personId, id)).some(
      (of) => of.id === contact?.caseId && !of.closedAt,
    );
    const w = words[language];
    return visit.page({
      title: w.looks.title,
      current: 'question',
      body: looksPage({ id, looks, limit: LOOKS_READ, organisations, mayAsk: open, now, language, w }),
    });
  });

export const looksRoutes: Route[] = [get(paths.question.looks, ownQuestion, 'person', see)];

import { z } from 'zod';
import { paths } from '../../../paths.ts';
import { plainEmail } from '../../../platform/auth/codes.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { addOperator } from '../operators/add-operator.ts';
import { removeOperator } from '../operators/keep-operators.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { AccessPage } from './access.page.tsx';
import { readAccess } from './read-access.ts';

const selfOf = (visit: Visit): string | undefined =>
  visit.actor.kind === 'operator' ? visit.actor.email : undefined;

type Shown = { typed?: string; error?: string; refused?: string };

const showAccess = async (visit: Visit, shown: Shown = {}): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const access = await readAccess(visit, visit.query.get('blad'));
  const props = {
    words: w,
    access,
    self: selfOf(visit),
    done: w.access.done[visit.query.get('gelukt') ?? ''],
    refused: shown.refused,
    typed: shown.typed ?? '',
    error: shown.error,
    language,
  };
  return visit.page({
    title: w.access.title,
    side: 'staff',
    current: 'access',
    hasErrors: shown.error !== undefined,
    body: <AccessPage {...props} />,
    ...(shown.refused ? { status: 409 } : {}),
  });
};

const add = async (visit: Visit): Promise<Answer> => {
  const typed = visit.form.typed.email ?? '';
  const email = plainEmail(typed);
  if (email.length > 254 || !z.email().safeParse(email).success)
    return showAccess(visit, { typed, error: words[visit.language].access.invalid });
  await visit.transactionAs({ kind: 'operator' }, (tx) => addOperator(tx, visit, email));
  return redirect(paths.installation.access({ gelukt: 'added' }));
};

const remove = async (visit: Visit): Promise<Answer> => {
  const email = plainEmail(visit.form.typed.email ?? '');
  const done = await removeOperator(visit.transactionAs, selfOf(visit), email, visit.now);
  if (done.kind === 'removed') return redirect(paths.installation.access({ gelukt: 'removed' }));
  return showAccess(visit, { refused: words[visit.language].access.refused[done.why] });
};

const back = (): Answer => redirect(paths.installation.access());

// 'nobody': operators' own addresses, and counts; no customer is among them.
export const accessRoutes: Route[] = [
  get(paths.installation.access, operators, 'nobody', (visit) => showAccess(visit)),
  get(paths.installation.addOperator, operators, 'nobody', back),
  post(paths.installation.addOperator, operators, 'nobody', add),
  get(paths.installation.removeOperator, operators, 'nobody', back),
  post(paths.installation.removeOperator, operators, 'nobody', remove),
];

import { paths } from '../../../paths.ts';
import { withinLimit } from '../../../platform/auth/throttle.ts';
import { type Answer, notFound, redirect } from '../../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../../platform/http/form.ts';
import { everyone } from '../../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { CodePage } from './code.page.tsx';
import { setUpCodeOf } from './code.rules.ts';
import { DetailsPage } from './details.page.tsx';
import { detailsSchema } from './details.rules.ts';
import { isSetUp } from './set-up.sql.ts';
import { setUp } from './set-up.ts';
import { isProven, tryCode } from './set-up-code.ts';
import { words } from './words.ts';

/** Asked of the database each time: this process may not have heard yet that it is done. */
const isDone = (visit: Visit): Promise<boolean> => visit.transactionAs({ kind: 'visitor' }, isSetUp);

const showCode = (visit: Visit, mistake?: { typed: string; error: string; status?: number }): Answer => {
  const w = words[visit.language];
  return visit.page({
    title: w.code.title,
    body: <CodePage words={w} typed={mistake?.typed} error={mistake?.error} />,
    bare: true,
    hasErrors: mistake !== undefined,
    ...(mistake?.status ? { status: mistake.status } : {}),
  });
};

const codePage = async (visit: Visit): Promise<Answer> => {
  if (await isDone(visit)) return notFound;
  const over = visit.query.has('over');
  return showCode(visit, over ? { typed: '', error: words[visit.language].details.over } : undefined);
};

const OFTEN = { tries: 10, minutes: 60 } as const;

const typeCode = async (visit: Visit): Promise<Answer> => {
  if (await isDone(visit)) return notFound;
  const w = words[visit.language].code;
  const { code: typed = '' } = visit.form.typed;
  const code = setUpCodeOf(typed);
  if (!code) return showCode(visit, { typed, error: w.shape });
  const tried = await visit.transactionAs({ kind: 'operator' }, async (tx) =>
    (await withinLimit(tx, `set-up:${visit.network}`, OFTEN.tries, OFTEN.minutes, visit.now))
      ? tryCode(tx, visit.keyring, code, visit.now)
      : ({ kind: 'too-many' } as const),
  );
  switch (tried.kind) {
    case 'right':
      return redirect(paths.setUp.details({ bewijs: tried.proof }));
    case 'wrong':
      return showCode(visit, { typed, error: w.wrong });
    case 'over':
      return showCode(visit, { typed, error: w.over, status: 410 });
    case 'too-many':
      return showCode(visit, { typed, error: w.tooMany, status: 429 });
  }
};

const showDetails = (visit: Visit, proof: string, values: Typed, errors: readonly FieldError[]): Answer => {
  const w = words[visit.language];
  return visit.page({
    title: w.details.title,
    body: <DetailsPage words={w} proof={proof} values={values} errors={errors} />,
    bare: true,
    hasErrors: errors.length > 0,
  });
};

const detailsPage = async (visit: Visit): Promise<Answer> => {
  if (await isDone(visit)) return notFound;
  const proof = visit.query.get('bewijs') ?? '';
  const proven = await visit.transactionAs({ kind: 'operator' }, (tx) =>
    isProven(tx, visit.keyring, proof, visit.now),
  );
  return proven ? showDetails(visit, proof, {}, []) : redirect(paths.setUp.code());
};

const tellDetails = async (visit: Visit): Promise<Answer> => {
  const { bewijs: proof = '', ...values } = visit.form.typed;
  const w = words[visit.language];
  const told = parse(detailsSchema(w), values);
  if (told.kind === 'invalid' && !(await isDone(visit)))
    return showDetails(visit, proof, values, told.errors);
  if (told.kind === 'invalid') return notFound;
  const asked = { proof, tagline: w.tagline, device: visit.device };
  const done = await visit.transactionAs({ kind: 'operator' }, (tx) =>
    setUp(tx, visit.keyring, asked, told.value, visit.now),
  );
  switch (done.kind) {
    case 'taken':
      return notFound;
    case 'not-proven':
      return redirect(paths.setUp.code({ over: 'ja' }));
    case 'done':
      visit.setSession(done.session.token, done.session.expires);
      return redirect(paths.installation.state({ nieuw: 'ja' }));
  }
};

// 'nobody': there is nobody here yet.
export const setUpRoutes: Route[] = [
  get(paths.setUp.code, everyone, 'nobody', codePage),
  post(paths.setUp.code, everyone, 'nobody', typeCode),
  get(paths.setUp.details, everyone, 'nobody', detailsPage),
  post(paths.setUp.details, everyone, 'nobody', tellDetails),
];

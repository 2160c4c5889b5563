import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { claimPrintedCode, printedOf } from '../../platform/auth/codes.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { answerLetIn, leftBehindPage } from './answer-let-in.tsx';
import { letIn } from './let-in.ts';
import { OutPage } from './out.page.tsx';
import { PrintedPage } from './printed.page.tsx';
import { signOut } from './sign-out.ts';
import { words } from './words.ts';

const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.doel ?? visit.query.get('doel'));

const printedPage = (visit: Visit, mistake?: { typed: string; error: string; status?: number }): Answer => {
  const w = words[visit.language];
  const props = {
    phone: visit.site.phone,
    back: backOf(visit),
    typed: mistake?.typed,
    error: mistake?.error,
  };
  return visit.page({
    title: w.printed.title,
    body: <PrintedPage {...props} words={w} />,
    hasErrors: mistake !== undefined,
    ...(mistake?.status ? { status: mistake.status } : {}),
  });
};

const typePrinted = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const typed = visit.form.typed.code ?? '';
  const code = printedOf(typed);
  if (!code) return printedPage(visit, { typed, error: w.printed.shape });
  const proof = await claimPrintedCode(visit.transactionAs, { code, network: visit.network }, visit.now);
  if (proof.kind === 'too-many') return printedPage(visit, { typed, error: w.tooMany, status: 429 });
  if (proof.kind !== 'proven') return printedPage(visit, { typed, error: w.printed[proof.kind] });
  return answerLetIn(
    visit,
    await letIn(visit, { kind: 'person', person: proof.person }, 'letter', backOf(visit)),
  );
};

const outPage = (visit: Visit): Answer => {
  const w = words[visit.language];
  const stay = visit.actor.kind === 'member' ? paths.work.today() : paths.home();
  const side = visit.actor.kind === 'member' ? 'staff' : 'customer';
  return visit.page({ title: w.out.title, body: <OutPage words={w} stay={stay} />, side });
};

const goOut = async (visit: Visit): Promise<Answer> => {
  const left = await signOut(visit);
  if (left.kind !== 'nothing') return leftBehindPage(visit, left, 'out', paths.home());
  return redirect(paths.signIn.start({ gelukt: 'afgemeld' }));
};

// 'nobody': a wrong code touches no one's data; whoever is let in, writes the access log (let-in.ts).
export const printedRoutes: Route[] = [
  get(paths.signIn.printed, everyone, 'nobody', (visit) => printedPage(visit)),
  post(paths.signIn.printed, everyone, 'nobody', typePrinted),
  get(paths.signIn.out, everyone, 'nobody', outPage),
  post(paths.signIn.out, everyone, 'nobody', goOut),
];

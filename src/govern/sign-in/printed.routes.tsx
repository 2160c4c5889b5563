import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { claimLink, claimPrintedCode, printedOf } from '../../platform/auth/codes.ts';
import { knownDevice } from '../../platform/auth/known-device.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { signOutThere } from '../identity/index.ts';
import { answerLetIn, leftBehindPage } from './answer-let-in.tsx';
import { keepEmail } from './keep-email.ts';
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
    token: visit.form.typed.t,
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
  const lane = knownDevice(visit.keyring, visit.knownDevice)?.id ?? visit.network;
  const proof = await claimPrintedCode(visit.transactionAs, { code, lane }, visit.now);
  if (proof.kind === 'busy') return printedPage(visit, { typed, error: w.busy, status: 429 });
  if (proof.kind !== 'proven') return printedPage(visit, { typed, error: w.printed[proof.kind] });
  const { person } = proof;
  const email = await keepProvenEmail(visit, person);
  return answerLetIn(
    visit,
    await letIn(visit, { kind: 'person', person }, 'letter', backOf(visit), { email }),
  );
};

/**
 * Who proved an e-mail that was nobody's, and now types the code that the desk gave her: it is hers from here on.
 * What the desk wrote down opens to that code alone, never to the e-mail that stands beside it.
 */
const keepProvenEmail = async (visit: Visit, person: string): Promise<string | undefined> => {
  const token = visit.form.typed.t;
  const proof = token ? await claimLink(visit.transactionAs, { token }, visit.now) : undefined;
  if (proof?.kind !== 'proven') return undefined;
  return (await keepEmail(visit, proof.email, person)) ? proof.email : undefined;
};

const outPage = (visit: Visit): Answer => {
  const w = words[visit.language];
  const stay = visit.actor.kind === 'member' ? paths.work.today() : paths.home();
  const side = visit.actor.kind === 'member' ? 'staff' : 'customer';
  return visit.page({ title: w.out.title, body: <OutPage words={w} stay={stay} />, side });
};

const goOut = async (visit: Visit): Promise<Answer> => {
  const there = await signOutThere(visit);
  const left = await signOut(visit);
  if (left.kind !== 'nothing') return leftBehindPage(visit, left, 'out', paths.home());
  return redirect(paths.signIn.start({ gelukt: 'afgemeld', via: there }));
};

// 'nobody': a wrong code touches no one's data; whoever is let in, writes the access log (let-in.ts).
export const printedRoutes: Route[] = [
  get(paths.signIn.printed, everyone, 'nobody', (visit) => printedPage(visit)),
  post(paths.signIn.printed, everyone, 'nobody', typePrinted),
  get(paths.signIn.out, everyone, 'nobody', outPage),
  post(paths.signIn.out, everyone, 'nobody', goOut),
];

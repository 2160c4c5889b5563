import { z } from 'zod';
import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import {
  CODE_MINUTES,
  claimEmailCode,
  claimLink,
  digitsOf,
  type Enter,
  findOpenCode,
  plainEmail,
} from '../../platform/auth/codes.ts';
import { relyingParty } from '../../platform/auth/relying-party.rules.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { viaButtons } from '../identity/index.ts';
import { answerLetIn } from './answer-let-in.tsx';
import { CodePage } from './code.page.tsx';
import { enterByEmail, isKnown, type ProvenEmail } from './enter-by-email.ts';
import { AsPage, LinkPage } from './link.page.tsx';
import { OverPage } from './over.page.tsx';
import { type CodeSent, type CodeWish, sendCode } from './send-code.ts';
import { StartPage } from './start.page.tsx';
import { UnknownPage } from './unknown.page.tsx';
import { words } from './words.ts';

const enterOf = (visit: Visit): Enter => visit.transactionAs;
const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.doel ?? visit.query.get('doel'));
const send = async (visit: Visit, wish: CodeWish): Promise<CodeSent> => {
  const known = await isKnown(visit, plainEmail(wish.email));
  return visit.transactionAs({ kind: 'visitor' }, (tx) => sendCode(visit, tx, { ...wish, known }));
};

type Refused = { email: string; error: string; status?: number };
const startPage = async (visit: Visit, typed?: Refused): Promise<Answer> => {
  const w = words[visit.language];
  const props = {
    phone: visit.site.phone,
    demo: visit.site.demo,
    back: backOf(visit),
    again: visit.query.get('reden') === 'opnieuw',
    passkeys: relyingParty(visit.site.publicOrigin, visit.site.name) !== undefined,
    ways: await visit.transactionAs({ kind: 'visitor' }, viaButtons),
    still: visit.query.get('via'),
    language: visit.language,
    email: typed?.email,
    error: typed?.error,
  };
  return visit.page({
    title: w.start.title,
    body: <StartPage {...props} words={w} signedOut={visit.query.get('gelukt') === 'afgemeld'} />,
    hasErrors: typed !== undefined,
    ...(typed?.status ? { status: typed.status } : {}),
  });
};

const askCode = async (visit: Visit): Promise<Answer> => {
  if (visit.form.typed.opnieuw) return askAgain(visit);
  const w = words[visit.language];
  const email = visit.form.typed.email ?? '';
  if (email.length > 254 || !z.email().safeParse(email).success)
    return startPage(visit, { email, error: w.start.invalid });
  const sent = await send(visit, { email, back: backOf(visit) });
  return sent.kind === 'sent'
    ? redirect(sent.to)
    : startPage(visit, { email, error: w.tooMany, status: 429 });
};

/** The e-mail, and for whom it was, come from the code that this browser asked: not from the form. */
const askAgain = async (visit: Visit): Promise<Answer> => {
  const open = await findOpenCode(enterOf(visit), visit.form.typed.bij ?? '', visit.now);
  if (!open) return overPage(visit);
  const { email, person } = open;
  const sent = await send(visit, { email, back: backOf(visit), person: person ?? undefined });
  return sent.kind === 'sent'
    ? redirect(sent.to)
    : startPage(visit, { email, error: words[visit.language].tooMany, status: 429 });
};

const overPage = (visit: Visit): Answer => {
  const w = words[visit.language];
  const body = <OverPage words={w} phone={visit.site.phone} minutes={CODE_MINUTES} back={backOf(visit)} />;
  return visit.page({ title: w.over.title, body, status: 410 });
};

type Mistake = { typed: string; error: string; status?: number };
const codePage = async (visit: Visit, ask: string, mistake?: Mistake): Promise<Answer> => {
  const open = await findOpenCode(enterOf(visit), ask, visit.now);
  if (!open) return overPage(visit);
  const w = words[visit.language];
  const { phone, demo } = visit.site;
  const props = {
    ask,
    email: open.email,
    phone,
    demo,
    back: backOf(visit),
    typed: mistake?.typed,
    error: mistake?.error,
  };
  return visit.page({
    title: w.code.title,
    body: <CodePage {...props} words={w} minutes={CODE_MINUTES} />,
    hasErrors: mistake !== undefined,
    ...(mistake?.status ? { status: mistake.status } : {}),
  });
};

const typeCode = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language];
  const { bij: ask = '', code: typed = '' } = visit.form.typed;
  const code = digitsOf(typed);
  if (!code) return codePage(visit, ask, { typed, error: w.code.shape });
  const proof = await claimEmailCode(enterOf(visit), { ask, code }, visit.now);
  switch (proof.kind) {
    case 'proven':
      return enter(visit, proof, 'code');
    case 'wrong':
      return codePage(visit, ask, { typed, error: w.code.wrong(proof.left) });
    case 'over':
      return overPage(visit);
  }
};

const linkPage = (visit: Visit): Answer => {
  const w = words[visit.language];
  const body = <LinkPage words={w} token={visit.query.get('t') ?? ''} back={backOf(visit)} />;
  return visit.page({ title: w.link.title, body });
};

const pressLink = async (visit: Visit): Promise<Answer> => {
  const token = visit.form.typed.t ?? '';
  const proof = await claimLink(enterOf(visit), { token }, visit.now);
  return proof.kind === 'proven' ? enter(visit, proof, 'link') : overPage(visit);
};

const enter = async (visit: Visit, proof: ProvenEmail, by: 'code' | 'link'): Promise<Answer> => {
  const w = words[visit.language];
  const back = backOf(visit);
  const entered = await enterByEmail(visit, proof, { back, by, as: visit.form.typed.als });
  switch (entered.kind) {
    case 'in':
      return answerLetIn(visit, entered);
    case 'ask':
      return visit.page({
        title: w.as.title,
        body: <AsPage words={w} token={entered.token} back={back} between={entered.between} />,
      });
    case 'unknown': {
      const hasOpenQuestion = visit.actor.kind === 'customer';
      const body = (
        <UnknownPage
          words={w}
          phone={visit.site.phone}
          email={entered.email}
          token={entered.token}
          back={back}
          hasOpenQuestion={hasOpenQuestion}
        />
      );
      return visit.page({ title: w.unknown.title, body });
    }
  }
};

// 'nobody': a wrong code touches no one's data; whoever is let in, writes the access log (let-in.ts).
export const signInRoutes: Route[] = [
  get(paths.signIn.start, everyone, 'nobody', (visit) => startPage(visit)),
  post(paths.signIn.start, everyone, 'nobody', askCode),
  get(paths.signIn.code, everyone, 'nobody', (visit) => codePage(visit, visit.query.get('bij') ?? '')),
  post(paths.signIn.code, everyone, 'nobody', typeCode),
  get(paths.signIn.link, everyone, 'nobody', linkPage),
  post(paths.signIn.link, everyone, 'nobody', pressLink),
];

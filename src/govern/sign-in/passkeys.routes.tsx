import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { deviceIn } from '../../platform/auth/device.rules.ts';
import { asHolder } from '../../platform/auth/holder.rules.ts';
import { removePasskey, renamePasskey } from '../../platform/auth/passkey.sql.ts';
import { addPasskey, askToAdd, askToEnter, enterByPasskey } from '../../platform/auth/passkeys.ts';
import { type RelyingParty, relyingParty } from '../../platform/auth/relying-party.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anySignedIn, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { words } from './access-words.ts';
import { answerLetIn } from './answer-let-in.tsx';
import { worksHereNow } from './enter-by-email.ts';
import { letIn } from './let-in.ts';
import { tellOfChange } from './notice.ts';
import { ownOf, provesFirst, readOwnAccess, sideOf } from './own-access.ts';
import { EnterPasskeyPage, NewPasskeyPage } from './passkey.page.tsx';

const at = paths.mine;
const NAME = 60;
const rpOf = ({ site }: Visit): RelyingParty | undefined => relyingParty(site.publicOrigin, site.name);
const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(at.access());
};
const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.doel ?? visit.query.get('doel'));

type Tried = { name: string; failed: boolean };
const newPage = async (visit: Visit, tried?: Tried): Promise<Answer> => {
  const rp = rpOf(visit);
  if (!rp) return back(visit);
  const doel = backOf(visit);
  const first = await provesFirst(visit, at.newPasskey(doel ? { doel } : {}));
  if (first) return first;
  const { holder } = ownOf(visit);
  const { emails } = await readOwnAccess(visit, holder);
  const called = emails[0] ?? visit.name ?? visit.site.name;
  const asked = await askToAdd(visit.transactionAs, rp, holder, called, visit.now);
  const w = words[visit.language];
  const name = tried?.name ?? deviceIn(visit.device, visit.language);
  const failed = tried?.failed ?? false;
  return visit.page({
    title: w.newPasskey.title,
    body: <NewPasskeyPage w={w} asked={asked} name={name} failed={failed} back={doel} />,
    side: sideOf(visit),
    hasErrors: failed,
  });
};

const add = async (visit: Visit): Promise<Answer> => {
  const rp = rpOf(visit);
  if (!rp) return notFound;
  const first = await provesFirst(visit, at.newPasskey());
  if (first) return first;
  const { holder } = ownOf(visit);
  const { antwoord = '', naam = '' } = visit.form.typed;
  const name = naam.slice(0, NAME) || deviceIn(visit.device, visit.language);
  const added = await addPasskey(visit.transactionAs, rp, holder, { answer: antwoord, name }, visit.now);
  if (!added) return newPage(visit, { name, failed: true });
  await tellOfChange(visit, holder, 'passkey-added');
  return redirect(backOf(visit) ?? at.access({ gelukt: 'sleutel' }));
};

const change = async (visit: Visit): Promise<Answer> => {
  const { holder } = ownOf(visit);
  const id = visit.param('passkey');
  const { doe, naam = '' } = visit.form.typed;
  visit.accessLogged = true; // written with the change itself, by tellOfChange
  if (doe === 'naam') {
    const name = naam.slice(0, NAME);
    if (name) await visit.transactionAs(asHolder(holder), (tx) => renamePasskey(tx, holder, id, name));
    return redirect(at.access({ gelukt: 'naam' }));
  }
  const first = await provesFirst(visit, at.access());
  if (first) return first;
  const gone = await visit.transactionAs(asHolder(holder), (tx) => removePasskey(tx, holder, id));
  if (gone === undefined) return notFound;
  await tellOfChange(visit, holder, 'passkey-removed');
  return redirect(at.access({ gelukt: 'sleutel-weg' }));
};

const enterPage = async (visit: Visit, failed = false): Promise<Answer> => {
  const rp = rpOf(visit);
  if (!rp) return redirect(paths.signIn.start());
  const asked = await askToEnter(visit.transactionAs, rp, undefined, visit.now);
  const w = words[visit.language];
  return visit.page({
    title: w.enterPasskey.title,
    body: <EnterPasskeyPage w={w} asked={asked} back={backOf(visit)} failed={failed} />,
    hasErrors: failed,
  });
};

const enter = async (visit: Visit): Promise<Answer> => {
  const rp = rpOf(visit);
  if (!rp) return notFound;
  const answer = visit.form.typed.antwoord ?? '';
  const holder = await enterByPasskey(visit.transactionAs, rp, undefined, answer, visit.now);
  if (!holder || !(await worksHereNow(visit, holder))) return enterPage(visit, true);
  // The device checked who held it: a passkey is both steps at once.
  return answerLetIn(visit, await letIn(visit, holder, 'passkey', backOf(visit), { secondFactor: true }));
};

export const passkeyRoutes: Route[] = [
  get(paths.signIn.passkey, everyone, 'nobody', (visit) => enterPage(visit)),
  post(paths.signIn.passkey, everyone, 'nobody', enter),
];
export const ownPasskeyRoutes: Route[] = [
  get(at.newPasskey, anySignedIn, 'person', (visit) => newPage(visit)),
  post(at.newPasskey, anySignedIn, 'person', add),
  post(at.passkey, anySignedIn, 'person', change),
  get(at.passkey, anySignedIn, 'person', back),
];

import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { asHolder, type Holder, holderKey } from '../../platform/auth/holder.rules.ts';
import { qrPath } from '../../platform/auth/qr-path.ts';
import { makeRecoveryCodes } from '../../platform/auth/recovery-codes.ts';
import { relyingParty } from '../../platform/auth/relying-party.rules.ts';
import { hasApp, keepApp, removeApp } from '../../platform/auth/second-factor.ts';
import { appAddress, newAppKey } from '../../platform/auth/totp.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anySignedIn } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { words } from './access-words.ts';
import { isSecondFresh } from './fresh.rules.ts';
import { tellOfChange } from './notice.ts';
import { ownOf, provesFirst, readOwnAccess, sideOf } from './own-access.ts';
import { RecoveryPage, RemovePage, SetUpPage } from './second-factor.page.tsx';
import { proveHere, raise } from './second-step.routes.tsx';

const at = paths.mine;
const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.doel ?? visit.query.get('doel'));
/** The key travels in the form until a code shows that the app has it: sealed, for this holder alone. */
const purpose = (of: Holder): string => `new second factor of ${holderKey(of)}`;

const keyIn = (visit: Visit, of: Holder): string | undefined => {
  try {
    return visit.keyring.open(visit.form.typed.s ?? '', purpose(of));
  } catch {
    return undefined;
  }
};

const setUpPage = async (visit: Visit, tried?: { typed: string; key: string }): Promise<Answer> => {
  const doel = backOf(visit);
  const first = await provesFirst(visit, at.secondFactor(doel ? { doel } : {}));
  if (first) return first;
  const { holder } = ownOf(visit);
  const { app, emails } = await readOwnAccess(visit, holder);
  if (app) return redirect(at.access());
  const { site, language, keyring } = visit;
  const w = words[language];
  const key = tried?.key ?? newAppKey();
  const address = appAddress({ key, issuer: site.name, label: emails[0] ?? visit.name ?? site.name });
  const props = {
    sealed: keyring.seal(key, purpose(holder)),
    qr: qrPath(address),
    shownKey: key.match(/.{1,4}/g)?.join(' ') ?? key,
    back: doel,
    passkeys: relyingParty(site.publicOrigin, site.name) !== undefined,
    typed: tried?.typed,
    error: tried ? w.setUp.wrong : undefined,
  };
  return visit.page({
    title: w.setUp.title,
    body: <SetUpPage w={w} {...props} />,
    side: sideOf(visit),
    hasErrors: tried !== undefined,
  });
};

const setUp = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.secondFactor());
  if (first) return first;
  const { holder } = ownOf(visit);
  const key = keyIn(visit, holder);
  if (!key) return setUpPage(visit);
  const typed = visit.form.typed.code ?? '';
  const told = { key, code: typed.replace(/[\s.-]/g, '') };
  const codes = await visit.transactionAs(asHolder(holder), (tx) =>
    keepApp(tx, visit.keyring, holder, told, visit.now),
  );
  if (!codes) return setUpPage(visit, { typed, key });
  await raise(visit);
  await tellOfChange(visit, holder, 'second-added');
  return recoveryPage(visit, codes);
};

/** Shown once and kept only as hashes, so this answer to a post is the page itself. */
const recoveryPage = (visit: Visit, codes: readonly string[]): Answer => {
  const w = words[visit.language];
  const body = <RecoveryPage w={w} codes={codes} onward={backOf(visit) ?? at.access()} />;
  return visit.page({ title: w.recovery.title, body, side: sideOf(visit) });
};

const newRecovery = async (visit: Visit): Promise<Answer> => {
  const { holder, session } = ownOf(visit);
  visit.accessLogged = true; // written with the change itself, by tellOfChange
  if (!isSecondFresh(session, visit.now)) return redirect(paths.signIn.secondFactor({ doel: at.access() }));
  const codes = await visit.transactionAs(asHolder(holder), async (tx) =>
    (await hasApp(tx, holder)) ? makeRecoveryCodes(tx, holder, visit.now) : undefined,
  );
  if (!codes) return redirect(at.access());
  await tellOfChange(visit, holder, 'recovery-made');
  return recoveryPage(visit, codes);
};

const removePage = (visit: Visit, mistake?: { typed: string; error: string; status: number }): Answer => {
  visit.accessLogged = true; // nothing was read
  const w = words[visit.language];
  return visit.page({
    title: w.remove.title,
    body: <RemovePage w={w} {...mistake} />,
    side: sideOf(visit),
    hasErrors: mistake !== undefined,
    ...(mistake ? { status: mistake.status } : {}),
  });
};

/** A fresh code, also for who showed one before: an open screen must not be enough. */
const remove = async (visit: Visit): Promise<Answer> => {
  const { holder } = ownOf(visit);
  const typed = visit.form.typed.code ?? '';
  const proof = await proveHere(visit, typed);
  const w = words[visit.language].step;
  if (proof.kind === 'wrong') return removePage(visit, { typed, error: w.wrong, status: 422 });
  if (proof.kind === 'too-many') return removePage(visit, { typed, error: w.tooMany, status: 429 });
  if (proof.kind === 'busy') return removePage(visit, { typed, error: w.busy, status: 429 });
  await visit.transactionAs(asHolder(holder), (tx) => removeApp(tx, holder));
  await tellOfChange(visit, holder, 'second-removed');
  return redirect(at.access({ gelukt: 'stap-weg' }));
};

export const secondFactorRoutes: Route[] = [
  get(at.secondFactor, anySignedIn, 'person', (visit) => setUpPage(visit)),
  post(at.secondFactor, anySignedIn, 'person', setUp),
  get(at.noSecondFactor, anySignedIn, 'person', (visit) => removePage(visit)),
  post(at.noSecondFactor, anySignedIn, 'person', remove),
  post(at.recovery, anySignedIn, 'person', newRecovery),
  get(at.recovery, anySignedIn, 'person', (visit) => {
    visit.accessLogged = true; // nothing was read
    return redirect(at.access());
  }),
];

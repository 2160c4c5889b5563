import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { actorOf, asHolder, type Holder, holderKey } from '../../platform/auth/holder.rules.ts';
import { KNOWN_DAYS, knownDevice, rememberDevice } from '../../platform/auth/known-device.ts';
import { passkeysOf } from '../../platform/auth/passkey.sql.ts';
import { askToEnter, enterByPasskey } from '../../platform/auth/passkeys.ts';
import { relyingParty } from '../../platform/auth/relying-party.rules.ts';
import { hasApp, proveSecondFactor, type SecondProof } from '../../platform/auth/second-factor.ts';
import { raiseSession } from '../../platform/auth/session-list.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anySignedIn } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { words } from './access-words.ts';
import { tellOfChange } from './notice.ts';
import { ownOf, sideOf } from './own-access.ts';
import { StepPage } from './second-step.page.tsx';

const backOf = (visit: Visit): string | undefined =>
  safeBack(visit.form.typed.doel ?? visit.query.get('doel'));

type Mistake = { typed: string; error: string; status?: number };

/** The second step; who has none yet is led to where it is turned on. */
const stepPage = async (visit: Visit, mistake?: Mistake): Promise<Answer> => {
  const { holder } = ownOf(visit);
  const doel = backOf(visit);
  const { app, passkeys } = await visit.transactionAs(asHolder(holder), async (tx) => ({
    app: await hasApp(tx, holder),
    passkeys: await passkeysOf(tx, holder),
  }));
  if (!app && passkeys.length === 0) return redirect(paths.mine.secondFactor(doel ? { doel } : {}));
  const rp = relyingParty(visit.site.publicOrigin, visit.site.name);
  const asked =
    rp && passkeys.length > 0 ? await askToEnter(visit.transactionAs, rp, holder, visit.now) : undefined;
  const w = words[visit.language];
  const props = { app, asked, back: doel, phone: visit.site.phone, ...mistake };
  return visit.page({
    title: w.step.title,
    body: <StepPage w={w} {...props} />,
    side: sideOf(visit),
    hasErrors: mistake !== undefined,
    ...(mistake?.status ? { status: mistake.status } : {}),
  });
};

const takeStep = async (visit: Visit): Promise<Answer> => {
  const { holder } = ownOf(visit);
  const { antwoord, code: typed = '' } = visit.form.typed;
  const w = words[visit.language].step;
  if (antwoord) return stepByPasskey(visit, holder, antwoord);
  if (!/^\d{6}$|^[A-Z0-9]{8}$/i.test(typed.replace(/[\s.-]/g, '')))
    return stepPage(visit, { typed, error: w.shape });
  const proof = await proveHere(visit, typed);
  switch (proof.kind) {
    case 'proven':
      if (proof.by === 'recovery') await tellOfChange(visit, holder, 'recovery-used');
      return onward(visit);
    case 'wrong':
      return stepPage(visit, { typed, error: w.wrong });
    case 'too-many':
      return stepPage(visit, { typed, error: w.tooMany, status: 429 });
    case 'busy':
      return stepPage(visit, { typed, error: w.busy, status: 429 });
  }
};

/** A code of the app or a recovery code, tried in this session. */
export const proveHere = (visit: Visit, typed: string): Promise<SecondProof> => {
  const { holder, session } = ownOf(visit);
  const device = knownDevice(visit.keyring, visit.knownDevice);
  const tried = { of: holder, session: session.id, network: visit.network, device, typed };
  return proveSecondFactor(visit.transactionAs, visit.keyring, tried, visit.now);
};

const stepByPasskey = async (visit: Visit, of: Holder, answer: string): Promise<Answer> => {
  const rp = relyingParty(visit.site.publicOrigin, visit.site.name);
  const proven = rp && (await enterByPasskey(visit.transactionAs, rp, of, answer, visit.now));
  if (proven) return onward(visit);
  return stepPage(visit, { typed: '', error: words[visit.language].enterPasskey.failed });
};

const onward = async (visit: Visit): Promise<Answer> => {
  await raise(visit);
  return redirect(backOf(visit) ?? paths.mine.access());
};

/** From here on this session counts as one with a second factor, under another token, in a browser that is known. */
export const raise = async (visit: Visit): Promise<void> => {
  const { holder, session } = ownOf(visit);
  const raised = await visit.transactionAs(actorOf(holder), (tx) =>
    raiseSession(tx, holder, session.id, visit.now),
  );
  if (raised) visit.setSession(raised.token, raised.expires);
  const cookie = rememberDevice(visit.keyring, visit.knownDevice, holderKey(holder));
  visit.setKnownDevice(cookie, addDays(visit.now, KNOWN_DAYS));
};

// 'nobody': a code that is typed touches no one's data; what changes is logged by tellOfChange.
export const secondStepRoutes: Route[] = [
  get(paths.signIn.secondFactor, anySignedIn, 'nobody', (visit) => stepPage(visit)),
  post(paths.signIn.secondFactor, anySignedIn, 'nobody', takeStep),
];

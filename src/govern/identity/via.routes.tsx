import * as oidc from 'openid-client';
import { paths } from '../../paths.ts';
import { safeBack } from '../../platform/auth/back-path.rules.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyPerson, everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { configurationOf } from './discovery.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { FailedPage } from './failed.page.tsx';
import type { Failure } from './failure.rules.ts';
import { finishSignIn, openProvider } from './finish-sign-in.ts';
import { FirstPage, JoinPage } from './first.page.tsx';
import { OnlyWayPage } from './only-way.page.tsx';
import { partWays } from './part.ts';
import type { IdentityProvider } from './provider.ts';
import { findWaiting, type Settled, settleAsHers, settleAsNew } from './settle.ts';
import { words } from './words.ts';

const STATUS: Partial<Record<Failure, number>> = {
  over: 410,
  gone: 410,
  'too-many': 429,
  stopped: 200,
  down: 424,
};
// Once more is of no use: someone else has to mend it first.
const FINAL: readonly Failure[] = ['not-known', 'not-verified', 'bsn', 'gone'];

const failedPage = (visit: Visit, why: Failure, provider: IdentityProvider | undefined): Answer => {
  const w = words[visit.language];
  const name = provider?.name ?? '';
  const again =
    provider && !FINAL.includes(why)
      ? {
          href: paths.via.start({ provider: provider.id }, why === 'too-low' ? { opnieuw: 'ja' } : {}),
          name: provider.name,
        }
      : undefined;
  return visit.page({
    title: w.failed[why].title(name),
    body: <FailedPage words={w} why={why} again={again} name={name} phone={visit.site.phone} />,
    status: STATUS[why] ?? 403,
  });
};

const provided = async (
  visit: Visit,
  work: (provider: IdentityProvider) => Promise<Answer>,
): Promise<Answer> => {
  const id = visit.param('provider');
  if (!isId(id)) return notFound;
  const provider = await openProvider(visit, id);
  return provider ? work(provider) : failedPage(visit, 'gone', undefined);
};

const start = (visit: Visit): Promise<Answer> =>
  provided(visit, async (provider) => {
    const begun = await beginSignIn(visit, provider, {
      back: safeBack(visit.query.get('doel')),
      anew: visit.query.has('opnieuw'),
    });
    return begun.kind === 'away' ? redirect(begun.to) : failedPage(visit, begun.why, provider);
  });

const answer =
  ({ letIn }: Doorkeeper) =>
  (visit: Visit): Promise<Answer> =>
    provided(visit, async (provider) => {
      const finished = await finishSignIn(visit, provider);
      switch (finished.kind) {
        case 'in':
          return letIn(visit, finished.of, { ...finished.proof, back: finished.back });
        case 'first':
          return redirect(paths.via.join({ bij: finished.request }));
        case 'failed':
          return failedPage(visit, finished.why, finished.provider);
      }
    });

/** For who is known here: joining. For who is not: was she here before? */
const waitingPage = async (visit: Visit): Promise<Answer> => {
  const waiting = await findWaiting(visit, visit.query.get('bij') ?? '');
  if (!waiting) return failedPage(visit, 'over', undefined);
  const w = words[visit.language];
  const props = { words: w, name: waiting.provider.name, request: waiting.request };
  return visit.actor.kind === 'customer'
    ? visit.page({ title: w.join.title(props.name), body: <JoinPage {...props} /> })
    : visit.page({ title: w.first.title(props.name), body: <FirstPage {...props} /> });
};

const goOn = (visit: Visit, { letIn }: Doorkeeper, done: Settled): Promise<Answer> | Answer => {
  if (done.kind === 'over') return failedPage(visit, 'over', undefined);
  const { person, assurance, secondFactor, back } = done;
  return letIn(visit, { kind: 'person', person }, { assurance, secondFactor, back });
};

const asNew = (door: Doorkeeper) => async (visit: Visit) =>
  goOn(visit, door, await settleAsNew(visit, visit.form.typed.bij ?? ''));

const asHers = (door: Doorkeeper) => async (visit: Visit) => {
  const request = visit.form.typed.bij ?? '';
  // A session that was left open or stolen lays no new key under the mat.
  if (visit.actor.kind === 'customer' && (await findWaiting(visit, request))) {
    const first = await door.provesFirst(visit, paths.via.join({ bij: request }));
    if (first) return first;
  }
  const done = await settleAsHers(visit, request);
  if (done.kind === 'in') await door.tellOfChange(visit, done.person, 'service-added');
  return goOn(visit, door, done);
};

const part = (door: Doorkeeper) => async (visit: Visit) => {
  const id = visit.param('provider');
  if (visit.actor.kind !== 'customer' || !isId(id)) return notFound;
  const first = await door.provesFirst(visit, paths.mine.access());
  if (first) return first;
  if ((await partWays(visit, door, visit.actor.person, id)) === 'parted')
    return redirect(paths.mine.access({ gelukt: 'dienst-weg' }));
  const w = words[visit.language].ways;
  return visit.page({ title: w.title, status: 409, body: <OnlyWayPage words={w} /> });
};

/** Ends the session there too. Only by her own click: our own session has ended already. */
const signOut = (visit: Visit): Promise<Answer> =>
  provided(visit, async (provider) => {
    const found = await configurationOf(visit, provider).catch(() => undefined);
    if (!found?.serverMetadata().end_session_endpoint) return failedPage(visit, 'down', provider);
    const to = oidc.buildEndSessionUrl(found, {
      post_logout_redirect_uri: visit.site.publicOrigin + paths.signIn.start(),
    });
    return redirect(to.href);
  });

// 'nobody': a proof that fails touches no one's data; whoever is let in, writes the access log.
export const viaRoutes = (door: Doorkeeper): Route[] => [
  get(paths.via.start, everyone, 'nobody', start),
  get(paths.via.answer, everyone, 'nobody', answer(door)),
  get(paths.via.signOut, everyone, 'nobody', signOut),
  get(paths.via.join, everyone, 'nobody', waitingPage),
  post(paths.via.join, everyone, 'nobody', asHers(door)),
  post(paths.via.first, everyone, 'nobody', asNew(door)),
  post(paths.via.part, anyPerson, 'person', part(door)),
];

import { paths } from '../../paths.ts';
import { endPrintedCode, makePrintedCode } from '../../platform/auth/codes.ts';
import { deviceIn } from '../../platform/auth/device.rules.ts';
import { actorOf, type Holder } from '../../platform/auth/holder.rules.ts';
import { relyingParty } from '../../platform/auth/relying-party.rules.ts';
import { endOneSession, endSessionsOf } from '../../platform/auth/session-list.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyPerson, anySignedIn } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { clock, fullDay } from '../../platform/language/dates.ts';
import { AccessPage } from './access.page.tsx';
import { type AccessWords, words } from './access-words.ts';
import { keepByEmail } from './keep-by-email.ts';
import { tellOfChange } from './notice.ts';
import { ownOf, provesFirst, readOwnAccess, sideOf } from './own-access.ts';
import { PaperPage } from './paper.page.tsx';

const at = paths.mine;

const accessPage = async (visit: Visit, typed?: { email: string; error: string }): Promise<Answer> => {
  const { language } = visit;
  const w = words[language];
  const { holder, session } = ownOf(visit);
  const own = await readOwnAccess(visit, holder);
  const moment = (when: Date): string => `${fullDay(when, language)}, ${clock(when, language)}`;
  const sessions = own.sessions.map((one) => ({
    id: one.id,
    device: deviceIn(one.device, language),
    since: w.sessions.since(moment(one.startedAt), w.how[one.assurance.split(':')[0] ?? ''] ?? ''),
    seen: w.sessions.seen(moment(one.seenAt)),
    here: one.id === session.id,
  }));
  const passkeys = own.passkeys.map(({ id, name, createdAt, usedAt }) => ({
    id,
    name,
    added: w.passkeys.added(fullDay(createdAt, language)),
    used: usedAt ? w.passkeys.used(fullDay(usedAt, language)) : w.passkeys.unused,
  }));
  const isPerson = holder.kind === 'person';
  const body = (
    <AccessPage
      w={w}
      back={hubOf(holder, w)}
      done={w.done[visit.query.get('gelukt') ?? '']}
      sessions={sessions.sort((a, b) => Number(b.here) - Number(a.here))}
      email={{
        emails: own.emails,
        mayAdd: isPerson,
        changes: holder.kind === 'member' ? w.email.manager : undefined,
        typed: typed?.email,
        error: typed?.error,
      }}
      paper={isPerson ? own.paper && fullDay(own.paper, language) : null}
      ways={own.ways}
      language={language}
      passkeys={passkeys}
      passkeysPossible={relyingParty(visit.site.publicOrigin, visit.site.name) !== undefined}
      app={own.app}
      recoveryLeft={own.recoveryLeft}
    />
  );
  return visit.page({ title: w.title, body, side: sideOf(visit), hasErrors: typed !== undefined });
};

const hubOf = ({ kind }: Holder, w: AccessWords): { href: string; label: string } => {
  if (kind === 'person') return { href: paths.mine.data(), label: w.back };
  return kind === 'member'
    ? { href: paths.work.today(), label: w.backWork }
    : { href: paths.installation.state(), label: w.backInstallation };
};

/** One device, or all but this one: at once, since each request reads its session again. */
const endAccess = async (visit: Visit): Promise<Answer> => {
  const { holder, session } = ownOf(visit);
  const { wat = '' } = visit.form.typed;
  if (wat !== 'andere' && !isId(wat)) return notFound;
  const ended = await visit.transactionAs(actorOf(holder), (tx) =>
    wat === 'andere'
      ? endSessionsOf(tx, holder, visit.now, session.id)
      : endOneSession(tx, holder, wat, visit.now).then(Number),
  );
  visit.accessLogged = true;
  if (ended > 0) await tellOfChange(visit, holder, 'ended');
  return redirect(at.access({ gelukt: wat === 'andere' ? 'andere' : 'einde' }));
};

const addEmail = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.access());
  if (first) return first;
  const { actor } = visit;
  if (actor.kind !== 'customer') return notFound;
  const { email = '' } = visit.form.typed;
  const w = words[visit.language].email;
  const sent = await visit.transaction((tx) =>
    keepByEmail(visit, tx, { person: actor.person, email, back: at.access() }),
  );
  if (sent.kind === 'sent') return redirect(sent.to);
  return accessPage(visit, { email, error: sent.kind === 'too-many' ? w.tooMany : w.invalid });
};

/** The code is shown once and kept only as a hash, so this answer to a post is the page itself. */
const changePaper = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.access());
  if (first) return first;
  const { holder } = ownOf(visit);
  if (holder.kind !== 'person') return notFound;
  const { now, language, site } = visit;
  const as = actorOf(holder);
  if (visit.form.typed.doe === 'weg') {
    await visit.transactionAs(as, (tx) => endPrintedCode(tx, holder.person));
    await tellOfChange(visit, holder, 'paper-ended');
    return redirect(at.access({ gelukt: 'papier-weg' }));
  }
  const made = await visit.transactionAs(as, (tx) => makePrintedCode(tx, holder.person, now));
  await tellOfChange(visit, holder, 'paper-made');
  const w = words[language];
  const address = `${new URL(site.publicOrigin).host}${paths.signIn.printed()}`;
  const works = w.paper.works(fullDay(made.expires, language), address);
  return visit.page({ title: w.paper.shownTitle, body: <PaperPage w={w} code={made.code} works={works} /> });
};

const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(at.access());
};

export const accessRoutes: Route[] = [
  get(at.access, anySignedIn, 'person', (visit) => accessPage(visit)),
  post(at.endAccess, anySignedIn, 'person', endAccess),
  get(at.endAccess, anySignedIn, 'person', back),
  post(at.email, anyPerson, 'person', addEmail),
  get(at.email, anyPerson, 'person', back),
  post(at.paper, anyPerson, 'person', changePaper),
  get(at.paper, anyPerson, 'person', back),
];

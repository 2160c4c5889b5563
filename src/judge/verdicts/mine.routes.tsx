import { organisationsByIds } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Customer, Representative } from '../../platform/database/actors.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { helpedName } from '../../platform/http/mandate.rules.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { isQuarter } from '../protocol/index.ts';
import { claimRight } from './claim-right.ts';
import { howPage } from './how.page.tsx';
import { quartersAt } from './keep-quarters.ts';
import { keyListOf } from './key-list.ts';
import { knownCollector } from './known-collector.ts';
import { SAMPLE_ANSWERS } from './lots.rules.ts';
import { minePage } from './mine.page.tsx';
import { type OpenRight, openRights } from './open-rights.ts';
import { ownVerdict } from './policy.ts';
import { inFours } from './quarter-text.ts';
import { findQuarter } from './quarters.sql.ts';
import { lockOwnRight } from './rights.sql.ts';
import { setSampleAnswer } from './sample.sql.ts';
import { wantCard, wantNoCard } from './want-card.ts';
import { words } from './words.ts';

const herself = ({ actor }: Visit): Customer | Representative => {
  if (actor.kind === 'customer' || actor.kind === 'representative') return actor;
  throw new Error('no person in this visit');
};

/** Who proved to be two persons has the rights of both. */
const everyoneSheIs = (visit: Visit): (Customer | Representative)[] => [
  herself(visit),
  ...visit.also.map((person) => ({ kind: 'customer', person }) as const),
];

/** Which quarters have their keys where they belong: only the organisation's own side knows. */
const readyOf = async (visit: Visit, rights: readonly OpenRight[]): Promise<Set<string>> => {
  const ready = new Set<string>();
  const asked = new Map(
    rights.map(({ right }) => [`${right.organisation}/${right.quarter}`, right] as const),
  );
  for (const [key, { organisation, quarter }] of asked) {
    const job = { kind: 'job', organisation, name: 'own-verdict' } as const;
    const known = await visit.transactionAs(job, (tx) => findQuarter(tx, organisation, quarter));
    if (known?.state === 'ready' && known.waiting.length === 0) ready.add(key);
  }
  return ready;
};

const PROBLEMS = ['fetched', 'closed'] as const;

const see = async (visit: Visit): Promise<Answer> => {
  const { language, now, actor } = visit;
  const rights: OpenRight[] = [];
  for (const who of everyoneSheIs(visit))
    rights.push(...(await visit.transactionAs(who, (tx) => openRights(tx, who.person, now))));
  const w = words[language];
  const helped = helpedName(actor);
  const collector = knownCollector();
  const problem = PROBLEMS.find((one) => one === visit.query.get('niet'));
  const body = minePage({
    rights,
    ready: await readyOf(visit, rights),
    collector,
    helped,
    problem: problem && w.mine[problem],
    thanked: visit.query.get('gelukt') === 'gezegd',
    language,
    w,
  });
  return visit.page({
    title: helped ? w.mine.titleOf(helped) : w.mine.title,
    current: 'question',
    ...(collector && rights.length > 0 ? { tool: 'verdict' } : {}),
    body,
  });
};

const json = (status: number, content: object): Answer => ({
  kind: 'file',
  type: 'application/json',
  body: JSON.stringify(content),
  status,
});

const claim = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('right');
  if (!isId(id)) return notFound;
  const { transactionAs, keyring } = visit;
  const who = await ownerOf(visit, id);
  if (!who) return notFound;
  const claimed = await claimRight(
    { transactionAs, keyring },
    {
      who,
      id,
      blinded: visit.form.typed['blinded'] ?? '',
      reissue: visit.form.typed['reissue'] === '1',
      nameOf: async (organisation) => {
        const found = await visit.transaction((tx) => organisationsByIds(tx, [organisation]));
        return found.get(organisation)?.name ?? organisation;
      },
    },
    visit.now,
  );
  if (claimed.kind === 'gone') return notFound;
  if (claimed.kind === 'signed') return json(200, { signature: claimed.signature });
  if (claimed.kind === 'refused') return json(409, { reason: claimed.why });
  visit.log.warn({ why: claimed.why }, 'a right could not be used now');
  return json(503, { reason: 'collector-away' });
};

/** Which of the persons she is has this right. */
const ownerOf = async (visit: Visit, id: string): Promise<Customer | Representative | undefined> => {
  for (const who of everyoneSheIs(visit))
    if (await visit.transactionAs(who, (tx) => lockOwnRight(tx, who.person, id))) return who;
  return undefined;
};

const card = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('right');
  const who = isId(id) ? await ownerOf(visit, id) : undefined;
  if (!who) return notFound;
  const wanted = visit.form.typed['wens'] !== 'nee';
  const done = await visit.transactionAs(who, async (tx) => {
    if (wanted) return wantCard(tx, who.person, id, visit.now);
    await wantNoCard(tx, who.person, id);
    return 'done' as const;
  });
  if (done === 'gone') return notFound;
  return redirect(paths.verdicts.mine(done === 'done' ? {} : { niet: done }));
};

/** What the council asked her: was there care? Until closing; then it is counted and forgotten. */
const received = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('right');
  const answer = SAMPLE_ANSWERS.find((one) => one === visit.form.typed['antwoord']);
  const who = isId(id) && answer ? await ownerOf(visit, id) : undefined;
  if (!who || !answer) return notFound;
  const quarters = quartersAt(dayOf(visit.now)).giving;
  const said = await visit.transactionAs(who, (tx) => setSampleAnswer(tx, who.person, id, answer, quarters));
  return said ? redirect(paths.verdicts.mine({ gelukt: 'gezegd' })) : notFound;
};

/** The collector's list, and beside it the second source: what the council typed from the print, right or wrong. */
const witness = async (visit: Visit): Promise<Answer> => {
  const [organisation, quarter] = [visit.param('organisation'), visit.param('quarter')];
  if (!isId(organisation) || !isQuarter(quarter)) return notFound;
  const job = { kind: 'job', organisation, name: 'witness' } as const;
  const known = await visit.transactionAs(job, (tx) => findQuarter(tx, organisation, quarter));
  const fingerprint = known?.witnessed ? inFours(known.witnessed) : null;
  const list = known?.head ? await keyListOf(organisation, quarter) : undefined;
  return json(200, { fingerprint, list });
};

const how = (visit: Visit): Answer => {
  const w = words[visit.language];
  const body = howPage({ beside: knownCollector()?.beside ?? true, w });
  return visit.page({ title: w.how.title, body });
};

// No line in the access log: it would keep the moment at which she fetched her right, beside a collector that was careful
// to keep none. What she did with it nobody looks at but herself.
export const mineRoutes: Route[] = [
  ...withMandate(
    'talk',
    get(paths.verdicts.mine, ownVerdict, 'nobody', see),
    post(paths.verdicts.claim, ownVerdict, 'nobody', claim),
    post(paths.verdicts.card, ownVerdict, 'nobody', card),
    post(paths.verdicts.received, ownVerdict, 'nobody', received),
  ),
  get(paths.verdicts.witness, everyone, 'nobody', witness),
  get(paths.verdicts.how, everyone, 'nobody', how),
];

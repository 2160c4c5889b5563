import { paths } from '../../../paths.ts';
import { isId } from '../../../platform/http/address.rules.ts';
import { type Answer, redirect } from '../../../platform/http/answer.ts';
import { get, post, type Route, type Visit } from '../../../platform/http/visit.ts';
import { dropJob, retryJob } from '../../../platform/jobs/jobs.ts';
import { troubledJobs } from '../../../platform/jobs/queue-state.ts';
import { giveUpMail, sendMailAgain, troubledMail } from '../../../platform/mail/outbox-state.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { TroublePage } from './trouble.page.tsx';
import { shownMail } from './trouble.rules.ts';

const SHOWN = 50;
const asJob = { kind: 'job', name: 'operator-mends' } as const;
const NAME = /^[a-z][a-z0-9-]{1,60}$/;

const troublePage = async (visit: Visit): Promise<Answer> => {
  const { jobs, mails } = await visit.transactionAs(asJob, async (tx) => ({
    jobs: await troubledJobs(tx, SHOWN),
    mails: await troubledMail(tx, SHOWN),
  }));
  const { language } = visit;
  const w = words[language];
  const done = w.trouble.done[visit.query.get('gelukt') ?? ''];
  return visit.page({
    title: w.trouble.title,
    side: 'staff',
    current: 'trouble',
    body: <TroublePage words={w} {...{ jobs, mails: mails.map(shownMail), done, language }} />,
  });
};

const backWith = (did: boolean, act: 'again' | 'dropped'): Answer =>
  redirect(paths.installation.trouble({ gelukt: did ? act : 'gone' }));

const mendJob = async (visit: Visit): Promise<Answer> => {
  const { soort: name = '', taak: id = '', doe } = visit.form.typed;
  if (!NAME.test(name) || !isId(id)) return backWith(false, 'again');
  const drops = doe === 'los';
  const did = await visit.transactionAs(asJob, (tx) =>
    drops ? dropJob(tx, name, id) : retryJob(tx, name, id),
  );
  return backWith(did, drops ? 'dropped' : 'again');
};

const mendMail = async (visit: Visit): Promise<Answer> => {
  const { bericht: id = '', doe } = visit.form.typed;
  if (!isId(id)) return backWith(false, 'again');
  const drops = doe === 'los';
  const did = await visit.transactionAs(asJob, (tx) =>
    drops ? giveUpMail(tx, id) : sendMailAgain(tx, id, visit.now),
  );
  return backWith(did, drops ? 'dropped' : 'again');
};

const back = (): Answer => redirect(paths.installation.trouble());

export const troubleRoutes: Route[] = [
  get(paths.installation.trouble, operators, 'nobody', troublePage),
  get(paths.installation.job, operators, 'nobody', back),
  post(paths.installation.job, operators, 'nobody', mendJob),
  get(paths.installation.mail, operators, 'nobody', back),
  post(paths.installation.mail, operators, 'nobody', mendMail),
];

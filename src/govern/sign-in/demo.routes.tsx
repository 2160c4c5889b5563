import { paths } from '../../paths.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import { answerLetIn } from './answer-let-in.tsx';
import { DemoPage } from './demo.page.tsx';
import { listDemoIdentities, readDemoMail, signInAsDemo } from './demo.ts';
import { DemoMailPage } from './demo-mail.page.tsx';
import { mailParts } from './mail-text.rules.ts';
import { words } from './words.ts';

const demoPage = async (visit: Visit): Promise<Answer> => {
  const listed = await listDemoIdentities(visit);
  if (listed.kind === 'no-demo') return notFound;
  const w = words[visit.language];
  const customers = listed.all.filter((one) => one.person_id !== null);
  const staff = listed.all.filter((one) => one.person_id === null);
  return visit.page({
    title: w.demo.title,
    body: <DemoPage words={w} customers={customers} staff={staff} />,
  });
};

const demoAs = async (visit: Visit): Promise<Answer> => {
  const entered = await signInAsDemo(visit, visit.form.typed.key ?? '');
  return entered.kind === 'no-demo' ? notFound : answerLetIn(visit, entered);
};

const demoMail = async (visit: Visit): Promise<Answer> => {
  const read = await readDemoMail(visit);
  if (read.kind === 'no-demo') return notFound;
  const w = words[visit.language];
  const mails = read.mails.map(({ id, recipient, subject, body, created_at, reply_to }) => ({
    id,
    to: recipient,
    subject,
    when: dayAndClock(created_at, visit.language),
    answerable: reply_to !== null,
    paragraphs: body.split(/\n{2,}/).map((paragraph) => mailParts(paragraph, visit.site.publicOrigin)),
  }));
  return visit.page({
    title: w.mail.title,
    body: <DemoMailPage words={w} mails={mails} answered={visit.query.has('gelukt')} />,
  });
};

// 'nobody': the people of a demo are made up; whoever is let in, writes the access log (let-in.ts).
export const demoRoutes: Route[] = [
  get(paths.signIn.demo, everyone, 'nobody', demoPage),
  post(paths.signIn.demoAs, everyone, 'nobody', demoAs),
  get(paths.signIn.demoMail, everyone, 'nobody', demoMail),
];

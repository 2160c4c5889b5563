import { keepByEmail } from '../../govern/sign-in/index.ts';
import { paths } from '../../paths.ts';
import { makePrintedCode } from '../../platform/auth/codes.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit, withMandate } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import { describePerson, findPerson, isPhone, type Person } from '../people/index.ts';
import { addEvent } from './events.sql.ts';
import { EMAIL_FIELD, KeepPage, PHONE_FIELD } from './keep.page.tsx';
import { LetterPage } from './letter.page.tsx';
import { withOwnQuestion } from './own-question.ts';
import { words } from './words.ts';

type Typed = { email?: string; error?: string; own?: string | undefined; phoneError?: string };

const showKeep = (visit: Visit, id: string, { email, error, own, phoneError }: Typed = {}): Answer => {
  const said = words[visit.language];
  return visit.page({
    title: said.keep.title,
    current: 'question',
    hasErrors: (error ?? phoneError) !== undefined,
    body: <KeepPage words={said} phone={visit.site.phone} {...{ id, email, error, own, phoneError }} />,
  });
};

const see = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (tx, { personId, id }) => {
    const person = await findPerson(tx, personId);
    return showKeep(visit, id, { own: person?.phone ?? undefined });
  });

/** Who left no number can still ask to be called: it goes to each card of hers. */
const byPhone = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, { personId, id }) => {
    const own = visit.form.typed[PHONE_FIELD] ?? '';
    if (!isPhone(own) || own.length > 30)
      return showKeep(visit, id, { own, phoneError: words[visit.language].keep.badPhone });
    await describePerson(tx, personId, { phone: own }, visit.now);
    return redirect(paths.question.status({ id }, { gelukt: 'nummer' }));
  });

const byMail = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'U', async (tx, { personId: person, id }) => {
    const said = words[visit.language].keep;
    const email = visit.form.typed[EMAIL_FIELD] ?? '';
    if (email === '') return showKeep(visit, id, { email, error: said.noEmail });
    const sent = await keepByEmail(visit, tx, { person, email, back: paths.question.status({ id }) });
    if (sent.kind === 'not-an-email') return showKeep(visit, id, { email, error: said.badEmail });
    if (sent.kind === 'too-many') return showKeep(visit, id, { email, error: said.tooMany });
    await addEvent(tx, { person, question: id, kind: 'kept', data: { how: 'e-mail' } }, visit.now);
    return redirect(sent.to);
  });

// The code is shown once and kept only as a hash, so this answer to a post is the letter itself.
const makeLetter = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, { action: 'C', event: 'print' }, async (tx, question) => {
    const { site, language, now } = visit;
    const { personId, id, title } = question;
    const said = words[language].letter;
    const person = await findPerson(tx, personId);
    const { code, expires } = await makePrintedCode(tx, personId, now);
    await addEvent(tx, { person: personId, question: id, kind: 'kept', data: { how: 'letter' } }, now);
    return visit.page({
      title: said.title,
      bare: true,
      body: (
        <LetterPage
          words={said}
          {...{ id, title, code, phone: site.phone }}
          until={fullDay(expires, language)}
          today={fullDay(now, language)}
          sender={[site.name, ...site.address]}
          to={person ? addressOf(person) : []}
          address={`${new URL(site.publicOrigin).host}${paths.signIn.printed()}`}
        />
      ),
    });
  });

const addressOf = ({ name, street, postcode, city }: Person): string[] =>
  [name, street, [postcode, city].filter((part) => part !== null).join(' ')].filter(
    (line): line is string => line !== null && line !== '',
  );

const backToKeep = (visit: Visit): Promise<Answer> =>
  withOwnQuestion(visit, 'R', async (_tx, { id }) => redirect(paths.question.keep({ id })));

export const keepRoutes: Route[] = [
  ...withMandate(
    'details',
    get(paths.question.keep, anyPerson, 'person', see),
    post(paths.question.keep, anyPerson, 'person', byPhone),
  ),
  // A code lets its bearer in as the person herself: no helper makes one.
  ...withMandate(
    'never',
    post(paths.question.keepByMail, anyPerson, 'person', byMail),
    get(paths.question.keepByMail, anyPerson, 'person', backToKeep),
    get(paths.question.letter, anyPerson, 'person', backToKeep),
    post(paths.question.letter, anyPerson, 'person', makeLetter),
  ),
];

import { randomBytes } from 'node:crypto';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { everyone } from '../../platform/http/policy.ts';
import { post, type Route, type Visit } from '../../platform/http/visit.ts';
import { replyAddress } from '../../platform/mail/reply-address.rules.ts';
import { answerMime } from './answer-mime.ts';
import { mailToAnswer } from './demo-answer.sql.ts';
import { takeIn } from './take-in.ts';

const BASE = 'post@voorbeeld.example';
const MOST = 4000;

/**
 * In a demo no mail comes in. Who answers a mail on the mailbox page sends real MIME through the same door that a
 * mailbox feeds, to the same signed address.
 */
const answer = async (visit: Visit): Promise<Answer> => {
  const { mail: id = '', antwoord: said = '', van: other = '' } = visit.form.typed;
  if (!visit.site.demo || !isId(id)) return notFound;
  const of = await visit.transactionAs({ kind: 'job', name: 'demo' }, (tx) => mailToAnswer(tx, id));
  if (!of?.reply_to) return notFound;
  if (said === '') return redirect(`${paths.signIn.demoMail()}#mail-${id}`);
  const raw = answerMime({
    from: other === 'ander' ? 'iemand.anders@voorbeeld.example' : of.recipient,
    to: replyAddress(BASE, of.reply_to, visit.keyring),
    subject: `Re: ${of.subject}`,
    answers: of.internet_id ?? '',
    text: said.slice(0, MOST),
    id: randomBytes(12).toString('hex'),
    at: visit.now,
  });
  await takeIn(
    { door: { transaction: visit.transactionAs }, keys: visit.keyring },
    { name: 'demo', organisation: visit.site.deskOrganisation },
    { uid: 0, uidValidity: '0', size: raw.length, whole: true, raw },
    visit.now,
  );
  return redirect(`${paths.signIn.demoMail({ gelukt: 'antwoord' })}`);
};

// 'nobody': who is let in to a demo is made up; what comes in writes the log itself.
export const demoAnswerRoutes: Route[] = [post(paths.signIn.demoAnswer, everyone, 'nobody', answer)];

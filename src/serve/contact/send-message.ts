import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { type Case, lockCase } from '../cases/index.ts';
import { keepPromises, makePromise, promisesOfCase } from '../promises/index.ts';
import type { Channel, Message } from './message.ts';
import { insertMessage, setTurn } from './messages.sql.ts';

export type NewMessage = {
  organisation: string;
  caseId: string;
  person: string;
  body: string;
  channel: Channel;
  /** when it came in by e-mail */
  mail?: string | undefined;
} & ({ sender: 'customer'; writtenBy?: string | undefined } | { sender: 'member'; member: string });

export type Sent = { kind: 'sent'; message: Message } | { kind: 'closed' } | { kind: 'gone' };

/**
 * A message of the customer makes it our move, with a promised answer; one of ours keeps what was promised.
 * Actor: who sends it. To a closed case nothing can be sent: nobody works on it any more.
 */
export const sendMessage = async (tx: Tx, sent: NewMessage, now: Date): Promise<Sent> => {
  const of = await lockCase(tx, sent.organisation, sent.caseId);
  if (!of || of.personId !== sent.person) return { kind: 'gone' };
  if (of.closedAt) return { kind: 'closed' };
  const message: Message = {
    organisationId: of.organisationId,
    id: newId(),
    caseId: of.id,
    personId: of.personId,
    sender: sent.sender,
    memberId: sent.sender === 'member' ? sent.member : null,
    writtenBy: (sent.sender === 'customer' && sent.writtenBy) || null,
    body: sent.body,
    channel: sent.channel,
    mailId: sent.mail ?? null,
    sentAt: now,
    readAt: null,
  };
  await insertMessage(tx, message);
  if (sent.sender === 'customer') await ask(tx, of, now);
  else await answer(tx, of, now);
  return { kind: 'sent', message };
};

/** A second message before the answer waits for that same answer: one promise, at the earlier moment. */
const ask = async (tx: Tx, of: Case, now: Date): Promise<void> => {
  const { organisationId: organisation, id: caseId, personId: person } = of;
  const promises = await promisesOfCase(tx, organisation, caseId);
  const waits = promises.some(
    (one) => one.what === 'answer' && !one.keptAt && !one.droppedAt && one.dueAt >= now,
  );
  if (!waits) {
    const dueAt = await deadlineOf(
      tx,
      organisation,
      now,
      (await findOrganisation(tx, organisation))?.answerHours ?? 24,
    );
    const member = of.kind === 'chosen' && !of.contactAcceptedAt ? null : of.contactId;
    await makePromise(tx, { organisation, caseId, person, member, what: 'answer', dueAt }, now);
  }
  await setTurn(tx, of, 'organisation', now);
};

/** What we sent did not reach her: we are to reach her another way. */
export const turnToUs = (tx: Tx, of: Case, now: Date): Promise<unknown> =>
  setTurn(tx, of, 'organisation', now);

const HERS: readonly (string | null)[] = ['choose-again', 'another-question', null];

/** After the answer it is her move again where the step was hers. */
const answer = async (tx: Tx, of: Case, now: Date): Promise<void> => {
  const at = { organisation: of.organisationId, caseId: of.id };
  await keepPromises(tx, { ...at, what: 'answer' }, now);
  await keepPromises(tx, { ...at, what: 'call-back' }, now);
  if (of.nextStep === 'host-calls') await setTurn(tx, of, 'customer', now, 'choose-again');
  else if (HERS.includes(of.nextStep)) await setTurn(tx, of, 'customer', now);
};

import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { candidates } from './candidates.ts';
import type { Case } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { casesOfCustomer } from './cases.sql.ts';
import { handoversOfCase, insertHandover } from './handovers.sql.ts';
import { type Choice, type Proposal, proposeContact, proposeThoughAway } from './propose-contact.rules.ts';

export const ESCALATE = 'escalate-handovers';

type Of = Omit<Case, 'contactId'>;
type At = { now: Date; answerBy?: Date };

/** Whom to ask to be the contact of a chosen case, leaving out who was asked before. */
export const nextContact = async (tx: Tx, of: Of, at: At): Promise<Proposal | undefined> =>
  proposeContact(await choiceOf(tx, of, at));

/** The first who is asked: a choice holds even when everybody is away. */
export const firstContact = async (tx: Tx, of: Of, at: At): Promise<Proposal | undefined> => {
  const choice = await choiceOf(tx, of, at);
  return proposeContact(choice) ?? proposeThoughAway(choice);
};

const choiceOf = async (tx: Tx, of: Of, at: At): Promise<Choice> => {
  const organisation = of.organisationId;
  const before = await casesOfCustomer(tx, organisation, of.personId);
  const asked = await handoversOfCase(tx, organisation, of.id);
  return {
    caseId: of.id,
    earlier: before
      .filter((one) => one.kind === 'chosen' && one.contactAcceptedAt)
      .map((one) => one.contactId),
    ...(await candidates(tx, organisation, of.teamId, at)),
    asked: asked.map((one) => one.toMemberId),
    wishes: { wish: of.wish ?? null, language: of.wishLanguage ?? null },
  };
};

/** Asks a member to be the contact, and sees to it that an answer which stays away is noticed. */
export const askContact = async (
  tx: Tx,
  of: Case,
  { member, because, fits, missed }: Proposal,
  answerBy: Date,
  now: Date,
): Promise<void> => {
  await insertHandover(tx, {
    organisationId: of.organisationId,
    id: newId(),
    caseId: of.id,
    personId: of.personId,
    kind: 'first-contact',
    fromMemberId: null,
    toMemberId: member,
    reason: because,
    offeredAt: now,
    answerBy,
    answeredAt: null,
    outcome: null,
    escalatedAt: null,
  });
  const data = { contact: member, because, answerBy, ...(fits && { fits }), ...(missed && { missed }) };
  await addCaseEvent(tx, of, { kind: 'contact-proposed', data }, now);
  await enqueue(tx, ESCALATE, { organisation: of.organisationId }, answerBy);
};

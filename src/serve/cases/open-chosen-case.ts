import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { holdStaff } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { dayOf } from '../../platform/language/dates.ts';
import { makePromise } from '../promises/index.ts';
import type { Case, Wish } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { choiceHolds } from './case-flow.rules.ts';
import { casesOfQuestion, insertCase, lockCasesOfQuestion } from './cases.sql.ts';
import { HOLDS, insertProof } from './choice-proof.sql.ts';
import { askContact, firstContact } from './propose-next.ts';

/** So many options were seen, the price was known, a reason was given, who chose, and whether leaving is free. */
export type ChoiceSeen = {
  options: number;
  price: boolean;
  reason: boolean;
  by: string;
  /** null: the offer did not tell */
  leaving?: boolean | null;
};

export type NewChosenCase = {
  organisation: string;
  person: string;
  question: string;
  offer: string;
  teamId: string | null;
  title: string;
  generalProvision: boolean;
  wish?: Wish | null;
  /** how she came to choose, for the customer index: kept on this organisation's own event */
  seen?: ChoiceSeen;
  /** in which she would rather talk; null = Dutch */
  language?: string | null;
};

/**
 * The customer chose: her proof, the organisation's case and the proposal of one named contact, at once.
 * Choosing the same offer twice in a row is one choice. Actor: the person.
 * @throws when another choice for this question holds (end it first), or nobody who could be a contact works at the organisation
 */
export const openChosenCase = async (tx: Tx, chosen: NewChosenCase, now: Date): Promise<Case> => {
  await holdStaff(tx, chosen.organisation);
  await lockCasesOfQuestion(tx, chosen.person, chosen.question);
  const cases = await casesOfQuestion(tx, chosen.person, chosen.question);
  const held = cases.find(choiceHolds);
  if (held && held.offerId === chosen.offer) return held;
  const organisation = await findOrganisation(tx, chosen.organisation);
  if (held || !organisation) throw new Error('a choice for this question holds already');

  const answerBy = await deadlineOf(tx, organisation.id, now, organisation.acceptHours);
  const proof = newId();
  const bare = caseOf(chosen, newId(), proof, answerBy, now);
  const proposal = await firstContact(tx, bare, { now, answerBy });
  if (!proposal) throw new Error(`nobody can be a contact at ${chosen.organisation}`);
  const opened: Case = { ...bare, contactId: proposal.member };

  await insertProof(tx, {
    organisationId: organisation.id,
    id: proof,
    personId: chosen.person,
    questionId: chosen.question,
    offerId: chosen.offer,
    chosenAt: now,
    generalProvision: chosen.generalProvision,
    validFrom: dayOf(now),
    validUntil: HOLDS,
  });
  await insertCase(tx, opened);
  // Whoever accepts works elsewhere and can't see the desk's case: the hosts to be told are noted here.
  const hosts = cases
    .filter((one) => one.kind === 'desk' && !one.closedAt)
    .map((one) => ({ organisation: one.organisationId, case: one.id }));
  await addCaseEvent(
    tx,
    opened,
    { kind: 'chosen', data: { offer: chosen.offer, hosts, ...(chosen.seen ? { seen: chosen.seen } : {}) } },
    now,
  );
  await askContact(tx, opened, proposal, answerBy, now);
  await makePromise(
    tx,
    {
      organisation: organisation.id,
      caseId: opened.id,
      person: chosen.person,
      member: null,
      what: 'contact',
      dueAt: answerBy,
    },
    now,
  );
  return opened;
};

const caseOf = (
  chosen: NewChosenCase,
  id: string,
  proof: string,
  nextBy: Date,
  now: Date,
): Omit<Case, 'contactId'> => ({
  organisationId: chosen.organisation,
  id,
  personId: chosen.person,
  questionId: chosen.question,
  kind: 'chosen',
  offerId: chosen.offer,
  choiceProofId: proof,
  teamId: chosen.teamId,
  title: chosen.title,
  state: 'asked',
  turn: 'organisation',
  contactActive: true,
  contactAcceptedAt: null,
  nextStep: 'organisation-answers',
  nextBy,
  waitPlace: null,
  expectedOn: null,
  meanwhile: null,
  openedAt: now,
  changedAt: now,
  closedAt: null,
  closedWhy: null,
  wish: chosen.wish ?? null,
  wishLanguage: chosen.language ?? null,
});

import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { holdStaff } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import { makePromise } from '../promises/index.ts';
import { candidates } from './candidates.ts';
import type { Case } from './case.ts';
import { addCaseEvent } from './case-events.sql.ts';
import { BEGIN } from './case-flow.rules.ts';
import { insertCase } from './cases.sql.ts';
import { drawHost } from './propose-contact.rules.ts';

export type NewDeskCase = {
  organisation: string;
  person: string;
  question: string;
  title: string;
  host?: string | undefined;
  /** it may be an emergency: called within two working hours, whatever is usual here */
  urgent?: boolean | undefined;
};

const URGENT_HOURS = 2;

/**
 * Receives a question at the front desk: one host is its contact from the first moment.
 * Who took the question on the phone stays its host. Actor: the person. @throws when the desk has no active member at all
 */
export const openDeskCase = async (tx: Tx, asked: NewDeskCase, now: Date): Promise<Case> => {
  const organisation = await findOrganisation(tx, asked.organisation);
  const id = newId();
  await holdStaff(tx, asked.organisation);
  const { organisation: members } = await candidates(tx, asked.organisation, null, { now });
  const host = members.find((member) => member.id === asked.host)?.id ?? drawHost(id, members);
  if (!organisation || !host) throw new Error(`nobody receives questions at ${asked.organisation}`);
  const dueAt = await deadlineOf(
    tx,
    organisation.id,
    now,
    asked.urgent ? Math.min(URGENT_HOURS, organisation.answerHours) : organisation.answerHours,
  );
  const opened: Case = {
    organisationId: organisation.id,
    id,
    personId: asked.person,
    questionId: asked.question,
    kind: 'desk',
    offerId: null,
    choiceProofId: null,
    teamId: null,
    title: asked.title,
    state: BEGIN.state,
    turn: BEGIN.turn,
    contactId: host,
    contactActive: true,
    contactAcceptedAt: now,
    nextStep: BEGIN.step,
    nextBy: dueAt,
    waitPlace: null,
    expectedOn: null,
    meanwhile: null,
    openedAt: now,
    changedAt: now,
    closedAt: null,
    closedWhy: null,
  };
  await insertCase(tx, opened);
  await addCaseEvent(tx, opened, { kind: 'opened', member: host, data: { contact: host } }, now);
  await makePromise(
    tx,
    {
      organisation: organisation.id,
      caseId: id,
      person: asked.person,
      member: host,
      what: 'call-back',
      dueAt,
    },
    now,
  );
  return opened;
};

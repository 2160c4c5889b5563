import { deadlineOf, findOrganisation } from '../../govern/organisations/index.ts';
import { activeMembers, type Colleague, teamMembers, teamsOfMember } from '../../govern/teams/index.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Case } from '../cases/index.ts';
import { keepOne, makePromise } from '../promises/index.ts';
import type { Message } from './message.ts';
import { insertMessage } from './messages.sql.ts';

export type Hears = { coach: Colleague | undefined; complaints: Colleague | undefined };

/**
 * Who could hear it at this organisation: a coach of one of the contact's teams, else another coach or a manager; and
 * the complaints officer where there is one. Never the contact herself.
 */
export const whoHears = async (tx: Tx, { organisationId: organisation, contactId }: Case): Promise<Hears> => {
  const others = (await activeMembers(tx, organisation)).filter(({ id }) => id !== contactId);
  const near: string[] = [];
  for (const team of await teamsOfMember(tx, organisation, contactId))
    near.push(...(await teamMembers(tx, organisation, team.id)).map(({ id }) => id));
  const coaches = others.filter(({ roles }) => roles.includes('coach'));
  return {
    coach:
      coaches.find(({ id }) => near.includes(id)) ??
      coaches[0] ??
      others.find(({ roles }) => roles.includes('manager')),
    complaints: others.find(({ roles }) => roles.includes('complaints')),
  };
};

type Said = {
  body: string;
  toWhom: 'coach' | 'complaints';
  member: string;
  writtenBy: string | null;
  channel: Message['channel'];
};

/** Keeps what she is not content with as a message that her contact does not read, with a promised answer. */
export const hearUnhappy = async (tx: Tx, of: Case, said: Said, now: Date): Promise<Message> => {
  const { organisationId: organisation, id: caseId, personId: person } = of;
  const { body, toWhom, member, writtenBy, channel } = said;
  const message: Message = {
    organisationId: organisation,
    id: newId(),
    caseId,
    personId: person,
    sender: 'customer',
    memberId: null,
    writtenBy,
    body,
    channel,
    mailId: null,
    toWhom,
    sentAt: now,
    readAt: null,
  };
  await insertMessage(tx, message);
  const hours = (await findOrganisation(tx, organisation))?.answerHours ?? 24;
  const what = 'complaint' as const;
  await makePromise(
    tx,
    {
      organisation,
      caseId,
      person,
      member,
      what,
      kind: what,
      subject: message.id,
      dueAt: await deadlineOf(tx, organisation, now, hours),
    },
    now,
  );
  return message;
};

/** The answer goes to her alone, and is the evidence of what was promised about it. Actor: who hears it. */
export const answerUnhappy = async (
  tx: Tx,
  of: { organisation: string; caseId: string; person: string },
  said: { body: string; toWhom: 'coach' | 'complaints'; member: string; promise: string | null },
  now: Date,
): Promise<void> => {
  const id = newId();
  await insertMessage(tx, {
    organisationId: of.organisation,
    id,
    caseId: of.caseId,
    personId: of.person,
    sender: 'member',
    memberId: said.member,
    writtenBy: null,
    body: said.body,
    channel: 'web',
    mailId: null,
    toWhom: said.toWhom,
    sentAt: now,
    readAt: null,
  });
  if (said.promise)
    await keepOne(tx, { organisation: of.organisation, id: said.promise }, now, { evidence: 'message', id });
};

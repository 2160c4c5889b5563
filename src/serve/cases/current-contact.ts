import { type Colleague, membersByIds } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Case } from './case.ts';
import { casesOfQuestion } from './cases.sql.ts';

type Named = Colleague & { caseId: string };
/** The one person to turn to; and who was asked to be it next, until when. */
export type Contact = Named & {
  as: 'host' | 'contact';
  proposed: (Named & { answerBy: Date | null }) | undefined;
};

const named = async (tx: Tx, of: Case | undefined): Promise<Named | undefined> => {
  if (!of) return undefined;
  const member = (await membersByIds(tx, of.organisationId, [of.contactId])).get(of.contactId);
  return member && { ...member, caseId: of.id };
};

/** The host of the desk, until the proposed contact of the chosen organisation says yes. Actor: the person. @param read her cases, when they are known already */
export const currentContact = async (
  tx: Tx,
  person: string,
  question: string,
  read?: readonly Case[],
): Promise<Contact | undefined> => {
  const cases = read ?? (await casesOfQuestion(tx, person, question));
  const chosen = cases.find((of) => of.kind === 'chosen' && !of.closedAt);
  if (chosen?.contactAcceptedAt) {
    const contact = await named(tx, chosen);
    return contact && { ...contact, as: 'contact', proposed: undefined };
  }
  // The oldest of them is the desk where the question was asked.
  const open = cases.findLast((of) => of.kind === 'desk' && !of.closedAt);
  const host = await named(
    tx,
    open ?? cases.find((of) => !of.closedAt) ?? cases.findLast((of) => of.kind === 'desk'),
  );
  const asked = await named(tx, chosen);
  const proposed = asked && chosen && { ...asked, answerBy: chosen.nextBy };
  return host && { ...host, as: 'host', proposed };
};

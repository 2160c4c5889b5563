import { type Colleague, membersByIds } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Case } from './case.ts';
import { casesOfQuestion } from './cases.sql.ts';

type Named = { organisationId: string; caseId: string; member: Colleague | undefined };
/** The one person to turn to; and who was asked to be it next, until when. */
export type Contact = Named & {
  as: 'host' | 'contact' | 'crisis';
  proposed: (Named & { answerBy: Date | null }) | undefined;
};

/** The host of the desk, until the proposed contact of the chosen organisation says yes. Actor: the person. */
export const currentContact = async (tx: Tx, person: string, question: string): Promise<Contact | undefined> => {
  const cases = await casesOfQuestion(tx, person, question);
  const chosen = cases.find((of) => of.kind === 'chosen' && !of.closedAt);
  const accepted = chosen?.contactAcceptedAt ? chosen : undefined;
  const here =
    accepted ??
    cases.find((of) => of.kind === 'desk' && !of.closedAt) ??
    cases.find((of) => of.kind === 'crisis' && !of.closedAt) ??
    cases.find((of) => of.kind === 'desk') ??
    cases[0];
  if (!here) return undefined;
  const asked = accepted ? undefined : chosen;
  const named = async (of: Case): Promise<Named> => ({
    organisationId: of.organisationId,
    caseId: of.id,
    member: (await membersByIds(tx, of.organisationId, [of.contactId])).get(of.contactId),
  });
  return {
    ...(await named(here)),
    as: here.kind === 'desk' ? 'host' : here.kind === 'crisis' ? 'crisis' : 'contact',
    proposed: asked ? { ...(await named(asked)), answerBy: asked.nextBy } : undefined,
  };
};

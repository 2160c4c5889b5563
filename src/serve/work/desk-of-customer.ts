import { type Card, findCard } from '../../ask/people/index.ts';
import { findSharedQuestion } from '../../ask/questions/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { casesOfCustomer } from '../cases/index.ts';
import { mayActFor } from './policy.ts';
import { memberOf } from './staff.ts';

/** This customer, when this colleague may act for her now: on an open case of the desk that she shares with it. */
export const customerToActFor = async (
  visit: Visit,
  tx: Tx,
  person: string,
): Promise<{ member: Member; card: Card } | undefined> => {
  const member = memberOf(visit);
  const card = await findCard(tx, member.organisation, person);
  if (!card) return undefined;
  for (const one of await casesOfCustomer(tx, member.organisation, person)) {
    const question = await findSharedQuestion(tx, member.organisation, person, one.questionId);
    if (mayActFor(member, visit.site.deskOrganisation, one, question !== undefined)) return { member, card };
  }
  return undefined;
};

import { findOrganisation, type Organisation } from '../../govern/organisations/index.ts';
import type { Member, Representative } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Words, wordsFor } from './words.ts';

/** Who is at work. The policy of the route let in members only. */
export const memberOf = ({ actor }: Pick<Visit, 'actor'>): Member => {
  if (actor.kind === 'member') return actor;
  throw new Error('no member in this visit');
};

export type Here = { member: Member; organisation: Organisation; w: Words };

/** The member's own organisation, and the words of its screens. */
export const here = async (visit: Visit, tx: Tx): Promise<Here> => {
  const member = memberOf(visit);
  const organisation = await findOrganisation(tx, member.organisation);
  if (!organisation) throw new Error('a member of an organisation that is not there');
  return { member, organisation, w: wordsFor(visit.language, organisation.wordCustomer) };
};

/** The desk acting for a person who is on the phone or at the counter; the log says who did it. */
export const onBehalf = (member: Member, person: string): Representative => ({
  kind: 'representative',
  person,
  ground: 'desk',
  by: { organisation: member.organisation, member: member.member, name: member.name },
});

export const firstName = (name: string): string => name.split(' ')[0] ?? name;

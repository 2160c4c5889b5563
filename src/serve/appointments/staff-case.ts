import { findCard } from '../../ask/people/index.ts';
import { findOrganisation } from '../../govern/organisations/index.ts';
import type { Member } from '../../platform/database/actors.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Case, findCase } from '../cases/index.ts';
import { staffWords } from './staff-words.ts';
import type { Words } from './words.ts';

/** Who is at work. The policy of the route let in members only. */
export const memberOf = ({ actor }: Pick<Visit, 'actor'>): Member => {
  if (actor.kind === 'member') return actor;
  throw new Error('no member in this visit');
};

export type OfCase = { of: Case; name: string };

/** The case in the address, of one's own organisation; the guard looked already whether she has to do with it. */
export const caseOfVisit = async (visit: Visit, tx: Tx): Promise<OfCase | undefined> => {
  const id = visit.param('case');
  const { organisation } = memberOf(visit);
  const of = isId(id) ? await findCase(tx, organisation, id) : undefined;
  if (!of) return undefined;
  return { of, name: (await findCard(tx, organisation, of.personId))?.name ?? '' };
};

/** The words of this colleague's organisation. */
export const wordsHere = async (visit: Visit, tx: Tx): Promise<Words> =>
  staffWords(visit.language, (await findOrganisation(tx, memberOf(visit).organisation))?.wordCustomer);

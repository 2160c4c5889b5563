import { isId } from '../../platform/http/address.rules.ts';
import type { Receiver } from './compliment.ts';

/** As one value of a form: 'organisation/member/id'. */
export const receiverValue = (to: Receiver): string =>
  to.kind === 'member' ? `${to.organisation}/member/${to.member}` : `${to.organisation}/team/${to.team}`;

export const idOf = (to: Receiver): string => (to.kind === 'member' ? to.member : to.team);

/** Whom a link names by its id alone: a colleague or a team among these. */
export const receiverNamed = <L extends { to: Receiver }>(
  lines: readonly L[],
  id: string | null,
): L | undefined => lines.find(({ to }) => idOf(to) === id);

/** @returns undefined when it is none */
export const readReceiver = (value: string): Receiver | undefined => {
  const [organisation = '', kind, id = '', ...more] = value.split('/');
  if (more.length > 0 || !isId(organisation) || !isId(id)) return undefined;
  if (kind === 'member') return { organisation, kind, member: id };
  return kind === 'team' ? { organisation, kind, team: id } : undefined;
};

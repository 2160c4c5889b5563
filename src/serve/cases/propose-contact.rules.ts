import type { Role } from '../../platform/database/actors.ts';
import { drawByKey } from './rendezvous.rules.ts';

export type Candidate = { id: string; roles: readonly Role[]; active: boolean };
export type Because = 'earlier' | 'team' | 'organisation' | 'coach' | 'manager' | 'anyone';
export type Proposal = { member: string; because: Because };

type Choice = {
  caseId: string;
  /** who was this person's contact here before, the latest first */
  earlier: readonly string[];
  team: readonly Candidate[];
  organisation: readonly Candidate[];
  /** who was asked for this case already */
  asked: readonly string[];
};

/**
 * Whom to propose as the one named contact, with the reason that the customer reads.
 * Someone she knows goes first; then a contact of the team that does it; then any contact of the organisation.
 * When all were asked, the team's coach and then a manager must see to it.
 */
export const proposeContact = ({
  caseId,
  earlier,
  team,
  organisation,
  asked,
}: Choice): Proposal | undefined => {
  const free = (member: Candidate) => member.active && !asked.includes(member.id);
  const known = earlier.find((id) => organisation.some((member) => member.id === id && free(member)));
  if (known) return { member: known, because: 'earlier' };
  const rounds: [Because, readonly Candidate[], Role][] = [
    ['team', team, 'contact'],
    ['organisation', organisation, 'contact'],
    ['coach', team, 'coach'],
    ['coach', organisation, 'coach'],
    ['manager', organisation, 'manager'],
  ];
  for (const [because, members, role] of rounds) {
    const drawn = drawByKey(
      caseId,
      members.filter((member) => free(member) && member.roles.includes(role)),
    );
    if (drawn) return { member: drawn.id, because };
  }
  return undefined;
};

/** Who receives a question: a host of the desk, evenly; where there is none, whoever can help. */
export const drawHost = (caseId: string, members: readonly Candidate[]): string | undefined => {
  const active = members.filter((member) => member.active);
  for (const role of ['host', 'contact', 'coach', 'manager'] as const) {
    const drawn = drawByKey(
      caseId,
      active.filter((member) => member.roles.includes(role)),
    );
    if (drawn) return drawn.id;
  }
  return drawByKey(caseId, active)?.id;
};

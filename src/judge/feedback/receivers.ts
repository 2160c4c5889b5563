import { type Organisation, organisationsByIds } from '../../govern/organisations/index.ts';
import { findTeam, membersByIds, teamMembers } from '../../govern/teams/index.ts';
import type { Tx } from '../../platform/database/door.ts';
import { casesOfPerson } from '../../serve/cases/index.ts';
import type { Receiver } from './compliment.ts';

export type ReceiverLine = { to: Receiver; name: string; about: string };

const MOST_OF_TEAM = 12;

/** Whom she may thank: her named contacts and the teams that help her, with who works there. */
export const receiversFor = async (tx: Tx, person: string): Promise<ReceiverLine[]> => {
  const cases = await casesOfPerson(tx, person);
  const providers = await organisationsByIds(tx, [...new Set(cases.map((of) => of.organisationId))]);
  const lines = new Map<string, ReceiverLine>();
  for (const [organisation, provider] of providers) {
    const own = cases.filter((of) => of.organisationId === organisation);
    await addMembers(tx, lines, provider, [...new Set(own.map((of) => of.contactId))]);
    for (const team of new Set(own.flatMap(({ teamId }) => teamId ?? []))) {
      const found = await findTeam(tx, organisation, team);
      if (!found) continue;
      lines.set(team, {
        to: { organisation, kind: 'team', team },
        name: found.name,
        about: provider.name,
      });
      const members = (await teamMembers(tx, organisation, team)).slice(0, MOST_OF_TEAM);
      await addMembers(
        tx,
        lines,
        provider,
        members.map(({ id }) => id),
      );
    }
  }
  return [...lines.values()];
};

const addMembers = async (
  tx: Tx,
  lines: Map<string, ReceiverLine>,
  { id: organisation, name: at }: Organisation,
  ids: readonly string[],
): Promise<void> => {
  const members = await membersByIds(tx, organisation, ids);
  for (const id of ids) {
    const found = members.get(id);
    if (!found || lines.has(id)) continue;
    const about = `${found.profession}, ${at}`;
    lines.set(id, { to: { organisation, kind: 'member', member: id }, name: found.name, about });
  }
};

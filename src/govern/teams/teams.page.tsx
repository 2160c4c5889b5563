import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, ButtonLink, DataTable, Empty, Link, Page, PageHead, Stack } from '../../ui/index.ts';
import { OrganisationTabs } from '../organisations/index.ts';
import type { Colleague, Team } from './team.ts';
import type { Words } from './words.ts';

export const NEW = 'nieuw';

export type TeamWithMembers = Team & { location: string | null; members: Colleague[] };
type Props = {
  teams: TeamWithMembers[];
  mayChange: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

export const teamsPage = ({ teams, mayChange, done, language, w }: Props): VNode => {
  const add = mayChange && (
    <ButtonLink href={paths.manage.team({ team: NEW })} kind="secondary" iconStart="plus">
      {w.teams.add}
    </ButtonLink>
  );
  return (
    <Page tight compact>
      <Stack size="lg">
        <OrganisationTabs language={language} current="teams" />
        <PageHead title={w.teams.title} intro={w.teams.intro} acts={teams.length > 0 && add} />
        {done && <Alert kind="ok" title={done} />}
        {teams.length === 0 ? (
          <Empty title={w.teams.none} action={add}>
            {w.teams.noneText}
          </Empty>
        ) : (
          <DataTable
            caption={w.teams.title}
            hideCaption
            rowHeader={0}
            columns={[w.teams.name, w.teams.location, w.teams.people].map((label) => ({ label }))}
            rows={teams.map((team) => [
              <TeamName team={team} mayChange={mayChange} />,
              team.location ?? w.teams.noLocation,
              <People members={team.members} w={w} />,
            ])}
          />
        )}
      </Stack>
    </Page>
  );
};

function TeamName({ team, mayChange }: { team: TeamWithMembers; mayChange: boolean }) {
  if (!mayChange) return <>{team.name}</>;
  return <Link href={paths.manage.team({ team: team.id })}>{team.name}</Link>;
}

function People({ members, w }: { members: Colleague[]; w: Words }) {
  if (members.length === 0) return <span class="az-soft">{w.teams.nobody}</span>;
  return (
    <ul class="az-list az-small">
      {members.map(({ id, name, profession, office }) => (
        <li>
          <Link href={paths.manage.member({ member: id })}>{name}</Link>, {profession} ({w.office[office]})
        </li>
      ))}
    </ul>
  );
}

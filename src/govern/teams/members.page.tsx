import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  DataTable,
  Empty,
  Link,
  Page,
  PageHead,
  Pager,
  Row,
  Select,
  Stack,
} from '../../ui/index.ts';
import { OrganisationTabs } from '../organisations/index.ts';
import type { Invitation } from './invitations/invitations.sql.ts';
import { WaitingInvitations } from './invitations/waiting-list.tsx';
import type { MemberFilter } from './members.rules.ts';
import { type Colleague, OFFICES, type Team } from './team.ts';
import { NEW } from './teams.page.tsx';
import type { Words } from './words.ts';

type Props = {
  members: Colleague[];
  total: number;
  page: number;
  last: number;
  teams: Team[];
  teamNames: Map<string, string[]>;
  filter: MemberFilter;
  mayChange: boolean;
  /** asked to come and work here; for managers */
  invitations: Invitation[];
  now: Date;
  done: string | undefined;
  language: Language;
  w: Words;
};

export const membersPage = ({
  members,
  total,
  page,
  last,
  teamNames,
  mayChange,
  invitations,
  now,
  done,
  language,
  w,
  ...choice
}: Props): VNode => (
  <Page tight compact>
    <Stack size="lg">
      <OrganisationTabs language={language} current="members" />
      <PageHead
        title={w.members.title}
        intro={w.members.intro}
        acts={
          mayChange && (
            <Row>
              <ButtonLink href={paths.manage.member({ member: NEW })} kind="subtle">
                {w.members.add}
              </ButtonLink>
              <ButtonLink href={paths.manage.invite()} kind="secondary" iconStart="plus">
                {w.members.invite}
              </ButtonLink>
            </Row>
          )
        }
      />
      {done && <Alert kind="ok" title={done} />}
      <WaitingInvitations {...{ invitations, now, language }} />
      <FilterForm {...choice} w={w} />
      {members.length === 0 ? (
        <Empty title={w.members.none}>{w.members.noneText}</Empty>
      ) : (
        <DataTable
          caption={w.members.count(total)}
          rowHeader={0}
          columns={[w.member.name, w.member.profession, w.member.office, w.members.teams, w.member.phone].map(
            (label) => ({ label }),
          )}
          rows={members.map((member) => [
            <Link href={paths.manage.member({ member: member.id })}>{member.name}</Link>,
            member.profession,
            w.office[member.office],
            teamNames.get(member.id)?.join(', ') ?? '–',
            member.phone ?? '–',
          ])}
        />
      )}
      {last > 1 && <Pages {...{ page, last, w }} filter={choice.filter} />}
    </Stack>
  </Page>
);

function Pages({ page, last, filter, w }: Pick<Props, 'page' | 'last' | 'filter' | 'w'>) {
  const at = (blad: number): string =>
    paths.manage.members({
      blad,
      ...(filter.office && { office: filter.office }),
      ...(filter.team && { team: filter.team }),
      ...(filter.left && { wie: 'weg' }),
    });
  return (
    <Pager
      label={w.members.pages}
      text={w.members.page(page, last)}
      previous={page > 1 ? { href: at(page - 1), label: w.members.previous } : undefined}
      next={page < last ? { href: at(page + 1), label: w.members.next } : undefined}
    />
  );
}

function FilterForm({ filter, teams, w }: Pick<Props, 'filter' | 'teams' | 'w'>) {
  return (
    <form method="get" action={paths.manage.members()}>
      <Row end>
        <Select
          name="office"
          label={w.member.office}
          empty={w.members.allOffices}
          options={OFFICES.map((value) => ({ value, label: w.office[value] }))}
          value={filter.office}
        />
        <Select
          name="team"
          label={w.members.team}
          empty={w.members.allTeams}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.team}
        />
        <Select
          name="wie"
          label={w.members.state}
          options={[
            { value: 'hier', label: w.members.active },
            { value: 'weg', label: w.members.left },
          ]}
          value={filter.left ? 'weg' : 'hier'}
        />
        <Button kind="secondary" iconStart="filter">
          {w.members.show}
        </Button>
      </Row>
    </form>
  );
}

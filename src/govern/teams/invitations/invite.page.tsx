import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  RadioOptions,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import { OFFICES, ROLES, type Team } from '../team.ts';
import type { Words as TeamWords } from '../words.ts';
import type { Words } from './words.ts';

type Props = {
  values: Typed;
  roles: readonly string[];
  errors: readonly FieldError[];
  teams: readonly Team[];
  w: Words;
  team: TeamWords;
};

export function InvitePage({ values, roles, errors, teams, w: { invite: w, errorTitle }, team }: Props) {
  const field = (name: 'name' | 'email' | 'profession' | 'office') => ({
    name,
    label: w[name],
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.members()}>{w.back}</BackLink>
        <Stack size="sm">
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.intro}</Paragraph>
        </Stack>
        <form class="az-stack" method="post" action={paths.manage.invite()} novalidate>
          <ErrorSummary title={errorTitle} errors={[...errors]} />
          <TextField {...field('name')} autocomplete="off" />
          <TextField {...field('email')} hint={w.emailHint} type="email" autocomplete="off" />
          <TextField {...field('profession')} hint={w.professionHint} />
          <RadioOptions
            {...field('office')}
            options={OFFICES.map((value) => ({
              value,
              label: team.office[value],
              hint: team.officeHint[value],
            }))}
          />
          <CheckboxOptions
            name="roles"
            label={w.roles}
            hint={w.rolesHint}
            values={[...roles]}
            error={errorOf(errors, 'roles')}
            options={ROLES.map((value) => ({ value, label: team.role[value] }))}
          />
          {teams.length > 0 && (
            <Select
              name="teamId"
              label={w.team}
              empty={w.noTeam}
              value={values.teamId}
              error={errorOf(errors, 'teamId')}
              options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <div>
            <Button iconEnd="arrow-right">{w.button}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
}

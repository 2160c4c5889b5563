import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  BackLink,
  Button,
  Checkbox,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  LinkList,
  Page,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { Location } from '../organisations/index.ts';
import type { Colleague } from './team.ts';
import { NEW } from './teams.page.tsx';
import type { Words } from './words.ts';

export type TeamPageProps = {
  id: string;
  title: string;
  values: Typed;
  inTeam: string[];
  errors: FieldError[];
  locations: Location[];
  colleagues: Colleague[];
  w: Words;
};

export const teamPage = (props: TeamPageProps): VNode => {
  const { id, title, values, inTeam, errors, locations, colleagues, w } = props;
  const places = locations.filter((place) => !place.closedAt || place.id === values.locationId);
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.teams()}>{w.teams.back}</BackLink>
        <Heading level={1}>{title}</Heading>
        {id !== NEW && (
          <LinkList
            items={[
              { href: paths.manage.calendar({ team: id }), label: w.teams.calendar },
              { href: paths.teamwork.board({ team: id }), label: w.teams.board },
            ]}
          />
        )}
        <form class="az-stack" method="post" action={paths.manage.team({ team: id })} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          <TextField name="name" label={w.teams.name} value={values.name} error={errorOf(errors, 'name')} />
          <TextArea
            name="about"
            label={w.teams.about}
            hint={w.teams.aboutHint}
            rows={3}
            value={values.about}
            error={errorOf(errors, 'about')}
          />
          <Select
            name="locationId"
            label={w.teams.location}
            empty={w.teams.noLocation}
            options={places.map((place) => ({ value: place.id, label: place.name }))}
            value={values.locationId}
            error={errorOf(errors, 'locationId')}
          />
          <CheckboxOptions
            name="members"
            label={w.teams.members}
            values={inTeam}
            error={errorOf(errors, 'members')}
            options={colleagues.map(({ id: value, name, profession, office }) => ({
              value,
              label: name,
              hint: `${profession}, ${w.office[office].toLowerCase()}`,
            }))}
          />
          {id !== NEW && (
            <Checkbox
              name="closed"
              label={w.teams.closed}
              hint={w.teams.closedHint}
              checked={values.closed === 'on'}
            />
          )}
          <div>
            <Button iconStart="check">{w.save}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};

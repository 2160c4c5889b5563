import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Checkbox,
  DataTable,
  Empty,
  ErrorSummary,
  Heading,
  Link,
  Page,
  PageHead,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { Location } from './organisation.ts';
import { OrganisationTabs } from './organisation-tabs.tsx';
import type { Words } from './words.ts';

export const NEW = 'nieuw';

type ListProps = {
  locations: Location[];
  mayChange: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

export const locationsPage = ({ locations, mayChange, done, language, w }: ListProps): VNode => {
  const l = w.locations;
  const add = mayChange && (
    <ButtonLink href={paths.manage.location({ location: NEW })} kind="secondary" iconStart="plus">
      {l.add}
    </ButtonLink>
  );
  const name = ({ id, name }: Location) =>
    mayChange ? <Link href={paths.manage.location({ location: id })}>{name}</Link> : name;
  return (
    <Page tight compact>
      <Stack size="lg">
        <OrganisationTabs language={language} current="locations" />
        <PageHead title={l.title} intro={l.intro} acts={locations.length > 0 && add} />
        {done && <Alert kind="ok" title={done} />}
        {locations.length === 0 && (
          <Empty title={l.none} action={add}>
            {l.noneText}
          </Empty>
        )}
        {locations.length > 0 && (
          <DataTable
            caption={l.title}
            hideCaption
            rowHeader={0}
            columns={[l.name, l.address, l.phone, l.state].map((label) => ({ label }))}
            rows={locations.map((one) => [
              name(one),
              `${one.street}, ${one.postcode} ${one.city}`,
              one.phone ?? w.unknown,
              one.closedAt ? l.closedSince(fullDay(one.closedAt, language)) : l.open,
            ])}
          />
        )}
      </Stack>
    </Page>
  );
};

type EditProps = { id: string; values: Typed; errors: FieldError[]; w: Words };

export const locationPage = ({ id, values, errors, w }: EditProps): VNode => {
  const field = (name: 'name' | 'street' | 'postcode' | 'city' | 'phone') => ({
    name,
    label: w[name],
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.locations()}>{w.locations.back}</BackLink>
        <Heading level={1}>{id === NEW ? w.locations.add : values.name || w.locations.name}</Heading>
        <form class="az-stack" method="post" action={paths.manage.location({ location: id })} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          <TextField {...field('name')} />
          <TextField {...field('street')} />
          <TextField {...field('postcode')} size="short" />
          <TextField {...field('city')} />
          <TextField {...field('phone')} type="tel" size="tel" />
          {id !== NEW && (
            <Checkbox
              name="closed"
              label={w.locations.closed}
              hint={w.locations.closedHint}
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

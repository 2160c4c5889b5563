import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  CheckboxOptions,
  Details,
  ErrorSummary,
  FactTable,
  Heading,
  Link,
  LinkList,
  Page,
  RadioOptions,
  Select,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { languagesOf } from './capacity.rules.ts';
import type { Refusal } from './refusal.rules.ts';
import { type Colleague, OFFICES, PRONOUNS, ROLES, type Team } from './team.ts';
import { NEW } from './teams.page.tsx';
import type { Words } from './words.ts';

export type MemberPageProps = {
  id: string;
  title: string;
  values: Typed;
  roles: string[];
  errors: FieldError[];
  refused: Refusal | undefined;
  colleagues: Colleague[];
  w: Words;
};

export const memberPage = (props: MemberPageProps): VNode => {
  const { title, id, errors, refused, w } = props;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.members()}>{w.members.back}</BackLink>
        <Heading level={1}>{title}</Heading>
        {id !== NEW && <AboutWork id={id} leaves w={w} />}
        <form class="az-stack" method="post" action={paths.manage.member({ member: id })} novalidate>
          <ErrorSummary title={w.errorTitle} errors={errors} />
          {refused === 'still-contact' && (
            <Alert kind="info" title={w.member.handOver}>
              <Link href={paths.manage.leave({ member: id })}>{w.member.letGo}</Link>
            </Alert>
          )}
          <MemberFields {...props} />
          <div>
            <Button iconStart="check">{w.save}</Button>
          </div>
        </form>
        {id !== NEW && (
          <Details summary={w.member.lost}>
            <form class="az-stack" method="post" action={paths.manage.memberAccess({ member: id })}>
              <p class="az-flush">{w.member.lostText}</p>
              <div>
                <Button kind="secondary">{w.member.lostButton}</Button>
              </div>
            </form>
          </Details>
        )}
      </Stack>
    </Page>
  );
};

function MemberFields({ id, values, roles, errors, colleagues, w }: MemberPageProps) {
  const m = w.member;
  const field = (name: keyof Words['member'] & string) => ({
    name,
    label: m[name],
    value: values[name],
    error: errorOf(errors, name),
  });
  const standIns = colleagues.filter((colleague) => colleague.id !== id);
  const { value: _, ...rolesField } = field('roles');
  return (
    <>
      <TextField {...field('name')} />
      <TextField {...field('profession')} hint={m.professionHint} />
      <RadioOptions
        {...field('office')}
        options={OFFICES.map((value) => ({ value, label: w.office[value], hint: w.officeHint[value] }))}
      />
      <CheckboxOptions
        {...rolesField}
        hint={m.rolesHint}
        values={roles}
        options={ROLES.map((value) => ({ value, label: w.role[value] }))}
      />
      <TextField {...field('phone')} type="tel" size="tel" />
      <TextField {...field('hours')} hint={m.hoursHint} />
      <RadioOptions
        {...field('pronoun')}
        options={PRONOUNS.map((value) => ({ value, label: w.pronoun[value] }))}
      />
      <Select
        {...field('standInId')}
        empty={m.noStandIn}
        options={standIns.map(({ id: value, name, profession }) => ({
          value,
          label: `${name}, ${profession}`,
        }))}
      />
      <TextField {...field('email')} hint={m.emailHint} type="email" />
      {id !== NEW && (
        <RadioOptions
          {...field('active')}
          options={[
            { value: 'yes', label: m.activeYes },
            { value: 'no', label: m.activeNo, hint: m.activeNoHint },
          ]}
        />
      )}
    </>
  );
}

/** What else is kept of a colleague at work, each on a page of its own. */
function AboutWork({ id, leaves, w }: { id: string; leaves: boolean; w: Words }) {
  const at = { member: id };
  return (
    <LinkList
      items={[
        { href: paths.manage.working(at), label: w.member.working },
        { href: paths.teamwork.absence(at), label: w.member.away },
        ...(leaves ? [{ href: paths.manage.leave(at), label: w.member.leaves }] : []),
      ]}
    />
  );
}

type FactsProps = {
  member: Colleague;
  standIn: Colleague | undefined;
  teams: Team[];
  /** her own page, or that of who coaches her */
  mayPlan: boolean;
  language: Language;
  w: Words;
};

const languageNames = (member: Colleague, language: Language): string => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return languagesOf(member)
    .map((code) => names.of(code) ?? code)
    .join(', ');
};

/** What a colleague who may not change it reads. */
export const memberFactsPage = ({ member, standIn, teams, mayPlan, language, w }: FactsProps): VNode => {
  const m = w.member;
  const rows = [
    [m.profession, member.profession],
    [m.office, w.office[member.office]],
    [w.members.teams, teams.map(({ name }) => name).join(', ') || '–'],
    [m.phone, member.phone ?? w.unknown],
    [m.hours, member.hours ?? w.unknown],
    [m.standInId, standIn?.name ?? m.noStandIn],
    [m.languages, languageNames(member, language)],
  ];
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manage.members()}>{w.members.back}</BackLink>
        <Heading level={1}>{member.name}</Heading>
        {!member.active && (
          <p class="az-flush">
            <Badge>{w.members.gone}</Badge>
          </p>
        )}
        <FactTable title={member.name} heads={[w.members.title, member.name]} rows={rows} />
        {mayPlan && <AboutWork id={member.id} leaves={false} w={w} />}
      </Stack>
    </Page>
  );
};

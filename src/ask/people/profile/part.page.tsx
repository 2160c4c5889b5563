import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { errorOf, type FieldError, type Form } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Checkbox,
  CheckboxOptions,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Progress,
  RadioOptions,
  Row,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import {
  FORMS,
  HEARING,
  INTERPRETER,
  PARTS,
  type PartKey,
  PRONOUNS,
  REACH,
  READING,
  SEEING,
  type Told,
} from './profile.ts';
import { FROM_HOURS, LIMITS, UNTIL_HOURS } from './profile-form.rules.ts';
import type { Words } from './words.ts';

export type PartProps = {
  part: PartKey;
  told: Told;
  /** what was typed just now and could not be kept */
  typed?: Pick<Form, 'typed' | 'all'> | undefined;
  errors?: readonly FieldError[] | undefined;
  /** she herself: what helps her can hold for her screens too */
  herself: boolean;
  w: Words;
};

export const SCREEN_FIELD = 'scherm';

/** The part after this one; after the last, with whom it is shared. */
export const afterPart = (part: PartKey): string => {
  const next = PARTS[PARTS.indexOf(part) + 1];
  return next ? paths.profile[next]() : paths.profile.share();
};

/** One part on one short page; it can be skipped. */
export const partPage = (props: PartProps): VNode => {
  const { part, errors = [], w } = props;
  const { title, lead } = w.parts[part];
  const at = PARTS.indexOf(part) + 1;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.profile.one()}>{w.title}</BackLink>
        <ErrorSummary title={w.errors} errors={[...errors]} />
        <Progress now={at} total={PARTS.length} text={w.progress(at, PARTS.length)} />
        <form class="az-stack" method="post" action={paths.profile[part]()} novalidate>
          <div>
            <Heading level={1}>{title}</Heading>
            <Paragraph lead flush>
              {lead}
            </Paragraph>
          </div>
          <Fields {...props} />
          <Row>
            <Button>{at === PARTS.length ? w.keepLast : w.keep}</Button>
            <ButtonLink kind="subtle" href={afterPart(part)}>
              {w.skip}
            </ButtonLink>
          </Row>
        </form>
      </Stack>
    </Page>
  );
};

type Text = keyof typeof LIMITS;

function Fields({ part, told, typed, errors, herself, w }: PartProps) {
  const f = w.fields;
  const text = (name: Text) => ({
    name,
    label: f[name],
    value: typed ? typed.typed[name] : (told[name] ?? undefined),
    error: errorOf(errors, name),
    maxLength: LIMITS[name],
  });
  switch (part) {
    case 'naming':
      return (
        <>
          <TextField {...text('called')} hint={f.calledHint} autocomplete="off" />
          <RadioOptions
            name="form"
            label={f.form}
            value={typed ? typed.typed['form'] : (told.form ?? undefined)}
            options={[...FORMS, 'any' as const].map((value) => ({ value, label: f.forms[value] }))}
          />
          <RadioOptions
            name="pronouns"
            label={f.pronouns}
            value={typed ? typed.typed['pronouns'] : (told.pronouns ?? undefined)}
            options={[...PRONOUNS, 'any' as const].map((value) => ({
              value,
              label: f.pronounsOptions[value],
            }))}
          />
        </>
      );
    case 'reaching':
      return (
        <>
          <CheckboxOptions
            name="reach"
            label={f.reach}
            hint={f.reachHint}
            values={typed ? typed.all('reach') : told.reach}
            options={REACH.map((value) => ({ value, label: f.reachOptions[value] }))}
          />
          <HourSelect name="callFrom" hours={FROM_HOURS} {...{ told, typed, errors, w }} />
          <HourSelect name="callUntil" hours={UNTIL_HOURS} {...{ told, typed, errors, w }} />
          <TextField {...text('door')} hint={f.doorHint} autocomplete="off" />
        </>
      );
    case 'senses':
      return (
        <>
          <Needs name="hearing" label={f.hearing} among={HEARING} {...{ told, typed, w }} />
          <Needs name="seeing" label={f.seeing} among={SEEING} {...{ told, typed, w }} />
          <Needs name="reading" label={f.reading} among={READING} {...{ told, typed, w }} />
          <TextField {...text('speaks')} hint={f.speaksHint} autocomplete="off" />
          <Checkbox
            name={INTERPRETER}
            value={INTERPRETER}
            label={w.needs.interpreter}
            checked={(typed ? typed.all(INTERPRETER) : told.needs).includes(INTERPRETER)}
          />
          {herself && (
            <Checkbox
              name={SCREEN_FIELD}
              value="ja"
              label={f.screen}
              hint={f.screenHint}
              checked={typed?.typed[SCREEN_FIELD] === 'ja'}
            />
          )}
        </>
      );
    case 'matters':
      return (
        <>
          <TextArea {...text('matters')} hint={f.mattersHint} rows={3} />
          <TextArea {...text('never')} hint={f.neverHint} rows={3} />
        </>
      );
    case 'present':
      return <TextArea {...text('present')} hint={f.presentHint} rows={3} />;
  }
}

type NeedsProps = Pick<PartProps, 'told' | 'typed' | 'w'> & {
  name: string;
  label: string;
  among: readonly Told['needs'][number][];
};

function Needs({ name, label, among, told, typed, w }: NeedsProps) {
  return (
    <CheckboxOptions
      name={name}
      label={label}
      values={typed ? typed.all(name) : told.needs}
      options={among.map((value) => ({ value, label: w.needs[value] }))}
    />
  );
}

type HourProps = Pick<PartProps, 'told' | 'typed' | 'errors' | 'w'> & {
  name: 'callFrom' | 'callUntil';
  hours: readonly number[];
};

function HourSelect({ name, hours, told, typed, errors, w }: HourProps) {
  return (
    <Select
      name={name}
      label={w.fields[name]}
      empty={w.fields.any}
      value={typed ? typed.typed[name] : told[name]?.toString()}
      error={errorOf(errors, name)}
      options={hours.map((hour) => ({ value: String(hour), label: w.fields.hour(hour) }))}
    />
  );
}

import type { VNode } from 'preact';
import type { AlikeCard } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Button,
  Card,
  Checks,
  Details,
  ErrorSummary,
  Heading,
  HiddenField,
  Known,
  Page,
  Paragraph,
  RadioOptions,
  Split,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { IntakeAnswers } from './intake-answers.tsx';
import { KnownOnes, TOLD } from './known.tsx';
import type { Words } from './words.ts';

export type IntakeProps = {
  typed: Typed;
  errors: FieldError[];
  desk: string;
  /** customers of ours who may be meant by what was typed */
  known: readonly AlikeCard[];
  now: Date;
  language: Language;
  w: Words;
};

/** One page to type along with, in the order in which a conversation goes: first what she asks. */
export const intakePage = (props: IntakeProps): VNode => {
  const { errors, desk, w } = props;
  const i = w.intake;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.today()}>{w.case.back}</BackLink>
        <ErrorSummary title={i.errorTitle} errors={errors} />
        <div>
          <Heading level={1}>{i.title}</Heading>
          <Paragraph lead>{i.lead}</Paragraph>
        </div>
        <form class="az-stack" method="post" action={paths.work.intake()} novalidate>
          {props.typed['post'] && <HiddenField name="post" value={props.typed['post']} />}
          <Split kind="even">
            <div class="az-stack">
              <Fields {...props} />
            </div>
            <div class="az-stack az-beside">
              <Known part={paths.work.known()} fields={TOLD}>
                <KnownOnes
                  found={props.known}
                  chosen={props.typed['wie']}
                  errors={errors}
                  now={props.now}
                  language={props.language}
                  w={w}
                />
              </Known>
              <IntakeAnswers />
              <Card tone="us" title={i.tell} id="zeg">
                <Checks items={i.tells(desk).map((text) => ({ icon: 'message-circle', text }))} />
              </Card>
              <Shortcuts w={w} />
            </div>
          </Split>
          <div>
            <Button shortcut="0">{i.submit}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};

/** Typing goes on while one listens: no hand leaves the keys. */
function Shortcuts({ w }: { w: Words }) {
  const o = w.onePerson;
  return (
    <Details summary={o.keys}>
      <Paragraph>{o.keysText}</Paragraph>
      <ul>
        {o.keysList.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <Paragraph soft small>
        {o.keysNote}
      </Paragraph>
    </Details>
  );
}

function Fields({ typed, errors, w }: IntakeProps) {
  const i = w.intake;
  const field = (name: string) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
  });
  const [street, city] = [field('street'), field('city')];
  return (
    <>
      <TextArea {...field('text')} label={i.text} hint={i.textHint} rows={5} shortcut="1" />
      <RadioOptions
        {...field('forWhom')}
        label={i.forWhom}
        options={[
          { value: 'self', label: i.self },
          { value: 'other', label: i.other },
        ]}
      />
      <TextField {...field('forName')} label={i.forName} hint={i.forNameHint} />
      <Heading level={2} look={3}>
        {i.who}
      </Heading>
      <TextField {...field('name')} label={i.name} autocomplete="off" shortcut="2" />
      <TextField {...field('phone')} label={i.phone} type="tel" size="tel" autocomplete="off" shortcut="3" />
      <TextField
        {...field('postcode')}
        label={i.postcode}
        hint={i.postcodeHint}
        size="short"
        autocomplete="off"
      />
      <TextField
        {...field('birthYear')}
        label={i.birthYear}
        hint={i.optional}
        size="short"
        inputMode="numeric"
        autocomplete="off"
      />
      <TextField {...field('email')} label={i.email} hint={i.optional} type="email" autocomplete="off" />
      <Details summary={i.address} open={Boolean(street.value || street.error || city.value || city.error)}>
        <TextField {...street} label={i.street} autocomplete="off" />
        <TextField {...city} label={i.city} autocomplete="off" />
      </Details>
      <RadioOptions
        {...field('channel')}
        label={i.channel}
        value={typed['channel'] ?? 'phone'}
        options={[
          { value: 'phone', label: i.channels.phone },
          { value: 'desk', label: i.channels.desk },
          { value: 'email', label: i.channels.email },
        ]}
      />
    </>
  );
}

import { paths } from '../../paths.ts';
import { errorOf } from '../../platform/http/form.ts';
import {
  Button,
  Card,
  Heading,
  HiddenField,
  Paragraph,
  RadioOptions,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { MailProps } from './mail.page.tsx';

export const CASE_FIELD = 'zaak';
export const REASON_FIELD = 'reden';

/** To a case, to a new question, or aside. Each is a form of its own. */
export function MailActs(props: MailProps) {
  return (
    <>
      <Heading level={2} flush>
        {props.w.what}
      </Heading>
      <Attach {...props} />
      <Ask {...props} />
      <Aside {...props} />
    </>
  );
}

function Attach(props: MailProps) {
  const { mail, sentTo, asked, w } = props;
  return (
    <Card title={w.attach} id="koppelen">
      <Paragraph flush>{w.attachText}</Paragraph>
      {sentTo && !sentTo.closed && (
        <form method="post" action={paths.work.attachMail({ mail: mail.id })}>
          <HiddenField name={CASE_FIELD} value={sentTo.caseId} />
          <Button kind="secondary">{w.attachThis(sentTo.name)}</Button>
        </form>
      )}
      <form method="get" action={paths.work.mail({ mail: mail.id })} class="az-stack az-stack--sm">
        <TextField name="zoeken" label={w.search} type="search" value={asked} autocomplete="off" />
        <div>
          <Button kind="secondary">{w.searchButton}</Button>
        </div>
      </form>
      {asked !== '' && <Found {...props} />}
    </Card>
  );
}

function Found(props: MailProps) {
  const { mail, found, typed, w } = props;
  const options = found.flatMap(({ card, cases }) =>
    cases.map(({ id, title }) => ({ value: id, label: card.name, hint: title })),
  );
  const elsewhere = found.filter(({ cases, contacts }) => cases.length === 0 && contacts.length > 0);
  return (
    <Stack size="sm">
      {options.length === 0 && elsewhere.length === 0 && <Paragraph flush>{w.nobody}</Paragraph>}
      {elsewhere.map(({ card, contacts }) => (
        <Paragraph flush>
          <strong>{card.name}.</strong> {w.otherContact(contacts.join(', '))}
        </Paragraph>
      ))}
      {options.length > 0 && (
        <form
          method="post"
          action={paths.work.attachMail({ mail: mail.id })}
          class="az-stack az-stack--sm"
          novalidate
        >
          <RadioOptions
            name={CASE_FIELD}
            label={w.whichCase}
            options={options}
            value={typed[CASE_FIELD] ?? (options.length === 1 ? options[0]?.value : undefined)}
            error={errorOf(props.errors, CASE_FIELD)}
          />
          <div>
            <Button>{w.attachButton}</Button>
          </div>
        </form>
      )}
    </Stack>
  );
}

const LONGEST_QUESTION = 2000;

/** Leads to the usual form for taking a question on, with what the mail says filled in. */
function Ask({ mail, w }: MailProps) {
  return (
    <Card title={w.ask} id="vraag">
      <Paragraph flush>{w.askText}</Paragraph>
      <form method="post" action={paths.work.intake()}>
        <HiddenField name="terug" value="ja" />
        <HiddenField name="post" value={mail.id} />
        <HiddenField name="text" value={mail.body.slice(0, LONGEST_QUESTION)} />
        <HiddenField name="name" value={mail.senderName} />
        <HiddenField name="email" value={mail.sender} />
        <HiddenField name="channel" value="email" />
        <Button kind="secondary">{w.askButton}</Button>
      </form>
    </Card>
  );
}

function Aside(props: MailProps) {
  const { mail, typed, w } = props;
  return (
    <Card title={w.aside} id="opzij">
      <Paragraph flush>{w.asideText}</Paragraph>
      <form
        method="post"
        action={paths.work.mailAside({ mail: mail.id })}
        class="az-stack az-stack--sm"
        novalidate
      >
        <TextField
          name={REASON_FIELD}
          label={w.reason}
          hint={w.reasonHint}
          value={typed[REASON_FIELD]}
          error={errorOf(props.errors, REASON_FIELD)}
          autocomplete="off"
        />
        <div>
          <Button kind="secondary">{w.asideButton}</Button>
        </div>
      </form>
    </Card>
  );
}

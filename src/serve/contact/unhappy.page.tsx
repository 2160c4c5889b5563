import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  RadioOptions,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export type UnhappyProps = {
  question: string;
  contact: string;
  coach: boolean;
  complaints: boolean;
  open: boolean;
  within: string;
  supporter: { name: string; phone: string };
  errors: FieldError[];
  typed: Typed;
  w: Words;
};

/** Short: who may read it, and what went wrong. What is official comes after, and is never in the way. */
export const unhappyPage = (props: UnhappyProps): VNode => {
  const { question, contact, coach, complaints, open, within, supporter, errors, typed, w } = props;
  const u = w.meeting.unhappy;
  const options = [
    ...(coach
      ? [
          {
            value: 'coach',
            label: plainPhrase(u.coach, { contact }),
            hint: plainPhrase(u.coachHint, { contact }),
          },
        ]
      : []),
    ...(complaints ? [{ value: 'complaints', label: u.complaints, hint: u.complaintsHint }] : []),
  ];
  // With one choice there is nothing to choose.
  const only = options.length === 1 ? options[0]?.value : undefined;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.question.status({ id: question })}>{w.meeting.page.back}</BackLink>
        <div>
          <Heading level={1}>{u.title}</Heading>
          <Paragraph lead>{u.lead}</Paragraph>
        </div>
        <ErrorSummary title={u.errorTitle} errors={errors} />
        {open && options.length > 0 ? (
          <form class="az-stack" method="post" action={paths.question.unhappy({ id: question })} novalidate>
            <RadioOptions
              name="wie"
              label={u.to}
              error={errorOf(errors, 'wie')}
              value={typed['wie'] ?? only}
              options={options}
            />
            {!complaints && <Paragraph soft>{u.noOfficer}</Paragraph>}
            <TextArea
              name="wat"
              label={u.body}
              hint={u.bodyHint}
              value={typed['wat']}
              error={errorOf(errors, 'wat')}
            />
            <Paragraph flush>{plainPhrase(u.promise, { within })}</Paragraph>
            <div>
              <Button>{u.send}</Button>
            </div>
          </form>
        ) : (
          <Alert kind="info" title={u.closed} />
        )}
        {supporter.name && <Paragraph flush>{plainPhrase(u.support, supporter)}</Paragraph>}
        <Paragraph flush>
          {u.rights} <Link href={paths.about.unhappy()}>{u.rightsLink}</Link>.
        </Paragraph>
      </Stack>
    </Page>
  );
};

import { paths } from '../../../paths.ts';
import type { FieldError, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Stack,
} from '../../../ui/index.ts';
import { type Invitation, WaitingInvitations } from '../../teams/index.ts';
import type { Words } from '../words.ts';
import { ManagerFields } from './organisations.page.tsx';

type Props = {
  words: Words;
  organisation: { id: string; name: string };
  managers: number;
  /** those that the operator sent; of others only the number is known */
  invitations: readonly Invitation[];
  done: string | undefined;
  values: Typed;
  errors: readonly FieldError[];
  now: Date;
  language: Language;
};

export function OrganisationPage(props: Props) {
  const { words, organisation, managers, invitations, done, values, errors, now, language } = props;
  const w = words.organisations;
  const { id } = organisation;
  const at = {
    again: (invitation: string) => paths.installation.inviteAgain({ organisation: id, invitation }),
    withdraw: (invitation: string) => paths.installation.uninvite({ organisation: id, invitation }),
  };
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.installation.organisations()}>{w.back}</BackLink>
        <div>
          <Heading level={1}>{organisation.name}</Heading>
          <Paragraph lead flush>
            {managers > 0 ? w.managers(managers) : w.noManager}
          </Paragraph>
        </div>
        {done && <Alert kind="ok" title={done} />}
        <WaitingInvitations {...{ invitations, now, language, at }} />
        <Card tone="us" title={w.another} id="manager">
          <Paragraph flush>{w.anotherHint}</Paragraph>
          <form
            class="az-stack"
            method="post"
            action={paths.installation.organisation({ organisation: id })}
            novalidate
          >
            <ErrorSummary title={words.errorTitle} errors={[...errors]} />
            <ManagerFields words={words} values={values} errors={errors} label={w.anyManager} />
            <div>
              <Button iconEnd="arrow-right">{w.button}</Button>
            </div>
          </form>
        </Card>
      </Stack>
    </Page>
  );
}

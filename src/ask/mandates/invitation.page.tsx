import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Checks,
  Heading,
  HiddenField,
  Link,
  Page,
  Paragraph,
  Piece,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { Mandate } from './mandate.ts';
import type { Words } from './words.ts';

type Props = { mandate: Mandate; token: string; tooMany: boolean; language: Language; w: Words };

/** Who asks, what she may, until when; and yes or no. Opening the page does nothing: programs open links too. */
export const invitationPage = ({ mandate, token, tooMany, language, w }: Props): VNode => {
  const i = w.invitation;
  const { giverName, recorder } = mandate;
  return (
    <Page narrow tight>
      <form
        method="post"
        action={paths.helping.invitation({ person: mandate.personId, mandate: mandate.id })}
      >
        <Stack>
          {tooMany && <Alert kind="error" title={i.tooMany} />}
          <Heading level={1}>{i.title(giverName)}</Heading>
          <Paragraph lead>{recorder ? i.legal(giverName, recorder.name) : i.lead(giverName)}</Paragraph>
          <Paragraph flush>
            {i.as(w.roles[mandate.ground])}{' '}
            {mandate.validUntil ? w.until(fullDay(mandate.validUntil, language)) : w.noEnd}
          </Paragraph>
          <Heading level={2} look={3}>
            {i.may}
          </Heading>
          <Checks items={mandate.scope.map((scope) => ({ icon: 'check', text: w.mayHelper[scope] }))} />
          <Paragraph flush>{i.log(giverName)}</Paragraph>
          <Paragraph flush>{i.stop}</Paragraph>
          <HiddenField name="t" value={token} />
          <Row>
            <Button name="antwoord" value="ja">
              {i.yes}
            </Button>
            <Button kind="secondary" name="antwoord" value="nee">
              {i.no}
            </Button>
          </Row>
        </Stack>
      </form>
    </Page>
  );
};

/** Withdrawn, answered or too old: the same page for each, and for an address that never was one. */
export const invitationGonePage = ({ phone, w }: { phone: string | null; w: Words }): VNode => (
  <Page narrow tight>
    <Stack>
      <Piece open size="lg" />
      <Heading level={1}>{w.invitation.goneTitle}</Heading>
      <Paragraph lead>{w.invitation.gone}</Paragraph>
      {phone && (
        <Paragraph flush>
          <Link href={telHref(phone)}>{phone}</Link>
        </Paragraph>
      )}
      <div>
        <ButtonLink kind="secondary" href={paths.helping.whom()}>
          {w.whom.title}
        </ButtonLink>
      </div>
    </Stack>
  </Page>
);

export const saidNoPage = ({ mandate, w }: { mandate: Mandate; w: Words }): VNode => (
  <Page narrow tight>
    <Stack>
      <Heading level={1}>{w.invitation.noTitle}</Heading>
      <Paragraph lead>{w.invitation.noText(mandate.giverName)}</Paragraph>
    </Stack>
  </Page>
);

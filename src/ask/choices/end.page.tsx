import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Grid,
  Heading,
  Page,
  Paragraph,
  Row,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

type EndProps = { id: string; action: string; title: string; text: string; submit: string; w: Words };

const endPage = ({ id, action, title, text, submit, w }: EndProps): VNode => (
  <Page narrow tight>
    <Stack size="lg">
      <BackLink href={paths.question.status({ id })}>{w.end.keep}</BackLink>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{text}</Paragraph>
      <form class="az-stack" method="post" action={action} novalidate>
        <TextArea name="reason" label={w.end.reason} rows={2} />
        <Row>
          <Button>{submit}</Button>
          <ButtonLink kind="secondary" href={paths.question.status({ id })}>
            {w.end.keep}
          </ButtonLink>
        </Row>
      </form>
    </Stack>
  </Page>
);

export const declinePage = ({ id, name, w }: { id: string; name: string; w: Words }): VNode =>
  endPage({
    id,
    action: paths.question.decline({ id }),
    title: w.end.declineTitle(name),
    text: w.end.declineText,
    submit: w.end.declineDo(name),
    w,
  });

export const stopPage = ({ id, w }: { id: string; w: Words }): VNode =>
  endPage({
    id,
    action: paths.question.stop({ id }),
    title: w.end.stopTitle,
    text: w.end.stopText,
    submit: w.end.stopDo,
    w,
  });

type Contact = { name: string; phone: string | null };
type TalkProps = {
  id: string;
  contact: Contact | undefined;
  supporter: { name: string; phone: string };
  w: Words;
};

/** Three ways to talk first: on paper, with her contact, with someone who belongs to nobody. */
export const talkPage = ({ id, contact, supporter, w }: TalkProps): VNode => (
  <Page tight>
    <Stack size="lg">
      <BackLink href={paths.question.status({ id })}>{w.back}</BackLink>
      <Heading level={1}>{w.talk.title}</Heading>
      <Paragraph lead>{w.talk.lead}</Paragraph>
      <Grid columns={3}>
        <Card title={w.talk.paper}>
          <Paragraph>{w.talk.paperText}</Paragraph>
          <ButtonLink kind="secondary" href={paths.question.card({ id })}>
            {w.talk.paperDo}
          </ButtonLink>
        </Card>
        {contact && (
          <Card title={w.talk.host(contact.name)}>
            <Paragraph>{w.talk.hostText}</Paragraph>
            <Row>
              {contact.phone && (
                <ButtonLink href={telHref(contact.phone)} iconStart="phone">
                  {contact.phone}
                </ButtonLink>
              )}
              <ButtonLink kind="secondary" href={paths.question.status({ id })}>
                {w.talk.hostDo}
              </ButtonLink>
            </Row>
          </Card>
        )}
        <Card title={w.talk.supporter}>
          <Paragraph>{w.talk.supporterText(supporter.name)}</Paragraph>
          <ButtonLink kind="secondary" href={telHref(supporter.phone)} iconStart="phone">
            {supporter.phone}
          </ButtonLink>
        </Card>
      </Grid>
    </Stack>
  </Page>
);

import { paths } from '../../paths.ts';
import {
  Button,
  ButtonLink,
  Card,
  Details,
  Grid,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

type WaitingProps = { words: Words; name: string; request: string };

/** Proven there, new here: only she knows whether she was here before. */
export function FirstPage({ words: w, name, request }: WaitingProps) {
  const back = paths.via.join({ bij: request });
  return (
    <Page tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{w.first.title(name)}</Heading>
          <Paragraph lead>{w.first.lead}</Paragraph>
        </Stack>
        <Grid columns={2}>
          <Card tone="you" title={w.first.before}>
            <Paragraph flush>{w.first.beforeText(name)}</Paragraph>
            <div>
              <ButtonLink kind="secondary" href={paths.signIn.start({ doel: back })}>
                {w.first.beforeButton}
              </ButtonLink>
            </div>
          </Card>
          <Card tone="you" title={w.first.fresh}>
            <Paragraph flush>{w.first.freshText}</Paragraph>
            <Fresh request={request}>{w.first.freshButton}</Fresh>
          </Card>
        </Grid>
      </Stack>
    </Page>
  );
}

function Fresh({ request, children }: { request: string; children: string }) {
  return (
    <form method="post" action={paths.via.first()}>
      <HiddenField name="bij" value={request} />
      <Button kind="secondary">{children}</Button>
    </form>
  );
}

/** Proven there, known here: joined only when she says so. */
export function JoinPage({ words: w, name, request }: WaitingProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{w.join.title(name)}</Heading>
          <Paragraph lead>{w.join.lead(name)}</Paragraph>
          <Paragraph flush>{w.join.stays}</Paragraph>
        </Stack>
        <form method="post" action={paths.via.join()}>
          <HiddenField name="bij" value={request} />
          <Row>
            <Button iconEnd="arrow-right">{w.join.yes(name)}</Button>
            <ButtonLink kind="secondary" href={paths.questions()}>
              {w.join.no}
            </ButtonLink>
          </Row>
        </form>
        <Details summary={w.join.other}>
          <Fresh request={request}>{w.join.otherButton}</Fresh>
        </Details>
      </Stack>
    </Page>
  );
}

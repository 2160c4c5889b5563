import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Heading,
  Page,
  Paragraph,
  Quote,
  Stack,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

/** She was helped: whether her question rests is hers to say. */
export const helpedPage = ({ id, mayChoose, w }: { id: string; mayChoose: boolean; w: Words }): VNode => (
  <Page narrow tight>
    <Stack size="lg">
      <BackLink href={paths.question.status({ id })}>{w.back}</BackLink>
      <div>
        <Heading level={1}>{w.done.title}</Heading>
        <Paragraph lead flush>
          {w.done.text}
        </Paragraph>
      </div>
      {mayChoose && (
        <Card>
          <Paragraph flush>{w.done.restText}</Paragraph>
          <form method="post" action={paths.question.nothing({ id })}>
            <Button kind="secondary">{w.done.rest}</Button>
          </form>
        </Card>
      )}
      <Card>
        <Paragraph flush>{w.done.onText}</Paragraph>
        <div>
          <ButtonLink kind="secondary" href={paths.question.status({ id })}>
            {w.done.on}
          </ButtonLink>
        </div>
      </Card>
    </Stack>
  </Page>
);

/** Her words could go to nobody: they are not lost. */
export const closedPage = ({ id, missed, w }: { id: string; missed: string; w: Words }): VNode => (
  <Page narrow tight>
    <Stack size="lg">
      <BackLink href={paths.question.status({ id })}>{w.back}</BackLink>
      <Heading level={1}>{w.closed.title}</Heading>
      <Alert kind="info" title={w.closed.text} />
      {missed !== '' && (
        <div>
          <Paragraph flush>{w.closed.yours}</Paragraph>
          <Quote medium>{missed}</Quote>
        </div>
      )}
      <div>
        <ButtonLink href={paths.question.again({ id })}>{w.closed.ask}</ButtonLink>
      </div>
    </Stack>
  </Page>
);

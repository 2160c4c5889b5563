import { paths } from '../../paths.ts';
import { Button, ButtonLink, Heading, Page, Paragraph, Row, Stack } from '../../ui/index.ts';
import type { Words } from './nl.ts';

export function OutPage({ words: w, stay }: { words: Words; stay: string }) {
  return (
    <Page narrow tight>
      <form method="post" action={paths.signIn.out()}>
        <Stack>
          <Heading level={1}>{w.out.title}</Heading>
          <Paragraph lead>{w.out.text}</Paragraph>
          <Row>
            <Button>{w.out.button}</Button>
            <ButtonLink kind="subtle" href={stay}>
              {w.out.stay}
            </ButtonLink>
          </Row>
        </Stack>
      </form>
    </Page>
  );
}

import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { BackLink, ButtonLink, Card, Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { Words } from './words.ts';

/** A copy of everything, in two forms. */
export const takePage = ({ w }: { w: Words }): VNode => {
  const t = w.take;
  const forms = [
    { title: t.read, text: t.readText, button: t.readButton, vorm: 'html' },
    { title: t.move, text: t.moveText, button: t.moveButton, vorm: 'json' },
  ];
  return (
    <Page narrow tight>
      <Stack>
        <BackLink href={paths.mine.data()}>{w.back}</BackLink>
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        {forms.map(({ title, text, button, vorm }) => (
          <Card title={title} id={vorm}>
            <p class="az-flush">{text}</p>
            <div>
              <ButtonLink kind="secondary" href={paths.mine.file({ vorm })}>
                {button}
              </ButtonLink>
            </div>
          </Card>
        ))}
        <Paragraph flush>{t.careful}</Paragraph>
        <Paragraph soft small flush>
          {t.not}
        </Paragraph>
      </Stack>
    </Page>
  );
};

import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { BackLink, Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';
import type { Words } from './words.ts';

/** How it works and what remains: as easy as it is honest. */
export const howPage = ({ beside, w }: { beside: boolean; w: Words }): VNode => {
  const h = w.how;
  return (
    <Page tight narrow>
      <BackLink href={paths.verdicts.mine()}>{h.back}</BackLink>
      <Stack size="lg">
        <div>
          <Heading level={1}>{h.title}</Heading>
          <Paragraph lead flush>
            {h.intro}
          </Paragraph>
        </div>
        {h.parts.map(({ title, text }) => (
          <Part title={title} text={text} />
        ))}
        <Part
          title={h.remains.title}
          text={[...h.remains.text, beside ? h.remains.beside : h.remains.apart]}
        />
        <div>
          <Part title={h.check.title} text={[h.check.text]} />
          <Link href={paths.providers()}>{h.check.link}</Link>
        </div>
      </Stack>
    </Page>
  );
};

function Part({ title, text }: { title: string; text: readonly string[] }) {
  return (
    <div>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {text.map((one) => (
        <Paragraph>{one}</Paragraph>
      ))}
    </div>
  );
}

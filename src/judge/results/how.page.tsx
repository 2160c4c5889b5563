import type { VNode } from 'preact';
import { Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { DEFINITION } from '../publication/index.ts';
import type { Words } from './words.ts';

/** The plain explanation that every number links to. */
export const howWeCalculatePage = (w: Words): VNode => (
  <Page tight>
    <Stack size="lg">
      <div>
        <Heading level={1}>{w.how.title}</Heading>
        <Paragraph lead>{w.how.lead}</Paragraph>
      </div>
      {w.how.parts.map(({ title, text }, at) => (
        <section aria-labelledby={`deel-${at}`}>
          <Heading level={2} look={3} id={`deel-${at}`} flush>
            {title}
          </Heading>
          <Paragraph flush>{text}</Paragraph>
        </section>
      ))}
      <Paragraph soft small>
        {w.how.version(DEFINITION)}
      </Paragraph>
    </Stack>
  </Page>
);

import type { VNode } from 'preact';
import type { Language } from '../../platform/language/language.ts';
import { Checks, DataTable, Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { orderingScales } from '../matching/index.ts';
import type { Words } from './words.ts';

/** The rules of the order, in public, from the same data that computes it. */
export const orderingPage = ({ language, w }: { language: Language; w: Words }): VNode => {
  const o = w.ordering;
  const rows = orderingScales.flatMap((scale) => scale.steps.map((step) => [w.criteria[scale.criterion].name, step.when[language], String(step.points)]));
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Heading level={1}>{o.title}</Heading>
        <Paragraph lead>{o.lead}</Paragraph>
        <section>
          <Heading level={2}>{o.first}</Heading>
          <Paragraph>{o.firstText}</Paragraph>
        </section>
        <section>
          <Heading level={2}>{o.stones}</Heading>
          <Paragraph>{o.stonesText}</Paragraph>
        </section>
        <section>
          <Heading level={2}>{o.points}</Heading>
          <DataTable caption={o.pointsCaption} hideCaption columns={[{ label: o.part }, { label: o.rule }, { label: o.score, numeric: true }]} rows={rows} />
        </section>
        <section>
          <Heading level={2}>{o.never}</Heading>
          <Checks items={o.neverItems.map((text) => ({ icon: 'coin-off' as const, text }))} />
        </section>
      </Stack>
    </Page>
  );
};

import type { VNode } from 'preact';
import type { Language } from '../../platform/language/language.ts';
import { Checks, DataTable, Details, Heading, Page, Paragraph, Stack } from '../../ui/index.ts';
import { type Criterion, orderingScales } from '../matching/index.ts';
import type { Words } from './words.ts';

type Text = Record<Language, string>;
type ScalePart = { text: Text; steps: readonly { points: number; text: Text }[] };
const scales = Object.entries(orderingScales).map(([key, parts]): [Criterion, ScalePart[]] => [
  key as Criterion,
  Object.values(parts),
]);

/** The rules of the order, in public, from the same data that computes it. */
export const orderingPage = ({ language, w }: { language: Language; w: Words }): VNode => {
  const o = w.ordering;
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
          <Stack>
            {scales.map(([criterion, parts]) => (
              <Details summary={w.criteria[criterion].name} open>
                <Stack>
                  {parts.map((part) => (
                    <DataTable
                      caption={part.text[language]}
                      columns={[{ label: o.rule }, { label: o.score, numeric: true }]}
                      rows={part.steps.map((step) => [step.text[language], String(step.points)])}
                    />
                  ))}
                </Stack>
              </Details>
            ))}
          </Stack>
        </section>
        <section>
          <Heading level={2}>{o.never}</Heading>
          <Checks items={o.neverItems.map((text) => ({ icon: 'coin-off' as const, text }))} />
        </section>
      </Stack>
    </Page>
  );
};

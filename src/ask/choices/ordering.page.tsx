import type { VNode } from 'preact';
import type { Language } from '../../platform/language/language.ts';
import { Checks, DataTable, Details, Heading, Page, Paragraph, Stack, wellFrom } from '../../ui/index.ts';
import { CONCEPTS, type Criterion, orderingScales, RELATIONS } from '../matching/index.ts';
import { fitRows } from './fit-parameters.rules.ts';
import { FIT_GROUPS } from './fit-words.data.ts';
import { PAIRS } from './pair-questions.rules.ts';
import type { Words } from './words.ts';

type Text = Record<Language, string>;
type ScalePart = { text: Text; steps: readonly { points: number; text: Text }[] };
const scales = Object.entries(orderingScales).map(([key, parts]): [Criterion, ScalePart[]] => [
  key as Criterion,
  Object.values(parts),
]);
const phrases = RELATIONS.reduce((sum, { strong, weak }) => sum + strong.length + weak.length, 0);

type Props = { language: Language; w: Words };

/** The rules of the order, in public, from the same data that computes it. */
export const orderingPage = ({ language, w }: Props): VNode => {
  const o = w.ordering;
  const well = new Intl.NumberFormat(language, { style: 'percent' }).format(wellFrom);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Heading level={1}>{o.title}</Heading>
        <Paragraph lead>{o.lead}</Paragraph>
        <Finding language={language} w={w} />
        <Told title={o.first} text={o.firstText} />
        <Told title={o.stones} text={o.stonesText(well)} />
        <Told title={o.unknown} text={o.unknownText} />
        <Scales language={language} w={w} />
        <Told title={o.pairs} text={o.pairsText(PAIRS)} />
        <section>
          <Heading level={2}>{o.never}</Heading>
          <Checks items={o.neverItems.map((text) => ({ icon: 'coin-off' as const, text }))} />
        </section>
        <Told title={o.check} text={o.checkText} />
      </Stack>
    </Page>
  );
};

function Told({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
    </section>
  );
}

/** How offers are found before any stone is laid: every number of it. */
function Finding({ language, w: { ordering: o } }: Props) {
  const count = (many: number): string => new Intl.NumberFormat(language).format(many);
  return (
    <section class="az-numbers">
      <Heading level={2}>{o.find}</Heading>
      <Paragraph>{o.findText(count(CONCEPTS.length), count(phrases))}</Paragraph>
      <Paragraph>{o.limits}</Paragraph>
      <Paragraph>{o.fitText}</Paragraph>
      <Stack>
        {FIT_GROUPS.map((group) => (
          <Details summary={o.groups[group]} open={group === 'near'}>
            <DataTable
              caption={o.groups[group]}
              hideCaption
              columns={[{ label: o.meaning }, { label: o.amount, numeric: true }]}
              rows={fitRows(group, language)}
            />
          </Details>
        ))}
      </Stack>
    </section>
  );
}

function Scales({ language, w }: Props) {
  const o = w.ordering;
  return (
    <section class="az-numbers">
      <Heading level={2}>{o.points}</Heading>
      <Stack>
        {scales.map(([criterion, parts]) => (
          <Details summary={w.criteria[criterion].name} open={criterion === 'product'}>
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
  );
}

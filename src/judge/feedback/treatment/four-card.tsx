import { paths } from '../../../paths.ts';
import { Card, DataTable, Details, FactTable, Link, Paragraph, Range } from '../../../ui/index.ts';
import { LEVELS_DEFINITION, THRESHOLDS, type VerdictFigure } from '../../levels/index.ts';
import { whatItSays } from '../moments/difference.rules.ts';
import { ofHundred } from '../moments/figure-line.tsx';
import type { TreatmentProps } from './treatment.page.tsx';
import type { OfMeasure } from './treatment.ts';
import type { Words } from './words.ts';

/** The four questions in the words of the form, and all of them together with what level 1 asks. */
export function FourCard({ read: { measures }, w }: TreatmentProps) {
  const f = w.four;
  const leftOut = Math.max(0, ...measures.map(({ here }) => here?.leftOut ?? 0));
  return (
    <Card as="section" title={f.title} id="vier-vragen">
      <Paragraph soft flush>
        {f.text}
      </Paragraph>
      <ul class="az-lines az-lines--beside">
        {measures.map((of) => (
          <MeasureLine {...{ of, w }} />
        ))}
      </ul>
      {leftOut > 0 && (
        <Paragraph soft small flush>
          {f.leftOut(leftOut)}
        </Paragraph>
      )}
      <Details summary={f.table}>
        <DataTable
          caption={f.title}
          hideCaption
          rowHeader={0}
          columns={[
            { label: f.question },
            { label: f.share, numeric: true },
            { label: f.between },
            { label: f.n, numeric: true },
          ]}
          rows={measures.map(({ measure, here }) => [
            nameOf(measure, w),
            ...(here
              ? [ofHundred(here.mean), `${ofHundred(here.low)} – ${ofHundred(here.high)}`, here.n]
              : [f.few, '–', '–']),
          ])}
        />
      </Details>
      <Paragraph small flush>
        <Link href={paths.results.how()}>{f.explain}</Link>. {f.version(LEVELS_DEFINITION)}
      </Paragraph>
    </Card>
  );
}

const nameOf = (measure: OfMeasure['measure'], w: Words): string =>
  measure === 'friendly' ? w.together : w.items[measure];

function MeasureLine({ of: { measure, here, before }, w }: { of: OfMeasure; w: Words }) {
  const f = w.four;
  const goal = measure === 'friendly' ? THRESHOLDS.friendly.value * 100 : undefined;
  return (
    <li class="az-lines__row">
      <div>
        <p class="az-lines__name">{nameOf(measure, w)}</p>
        {here && before && (
          <p class="az-lines__said">{f.before[whatItSays(before, here)](ofHundred(before.mean))}</p>
        )}
      </div>
      {here ? (
        <Range
          {...onLine(here)}
          goal={goal}
          text={`${f.ofHundred(ofHundred(here.mean))}, ${sure(here, w)}`}
        />
      ) : (
        <span />
      )}
      <p class="az-lines__said">
        {here ? (
          <>
            <strong>{f.ofHundred(ofHundred(here.mean))}</strong>, {sure(here, w)}. {f.verdicts(here.n)}.
            {goal !== undefined && ` ${f.goal(goal)}`}
          </>
        ) : (
          f.few
        )}
      </p>
    </li>
  );
}

const onLine = ({ mean, low, high }: VerdictFigure) => ({
  mean: mean * 100,
  low: low * 100,
  high: high * 100,
});
const sure = ({ low, high }: VerdictFigure, w: Words): string => w.four.sure(ofHundred(low), ofHundred(high));

/** Of who could not answer alone, and in easy words: beside it, never in it. */
export function ApartCard({ read: { apart }, w }: TreatmentProps) {
  if (apart.length === 0) return null;
  const a = w.apart;
  return (
    <Card as="section" title={a.title} id="apart">
      <Paragraph soft flush>
        {a.text}
      </Paragraph>
      <FactTable
        title={a.title}
        heads={[w.each.who, w.four.share]}
        rows={apart.map((figure) => [
          figure.by === 'proxy' ? a.proxy : a.easy,
          `${w.four.ofHundred(ofHundred(figure.mean))}, ${sure(figure, w)}, ${w.four.verdicts(figure.n)}`,
        ])}
      />
    </Card>
  );
}

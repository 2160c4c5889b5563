import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import { BackLink, Empty, Heading, Page, Paragraph, Split, Stack, Turn } from '../../../ui/index.ts';
import { monthsOf } from '../../verdicts/index.ts';
import { ofHundred } from '../moments/figure-line.tsx';
import { ChooseForm } from './choose-form.tsx';
import { EachCard } from './each-card.tsx';
import { ApartCard, FourCard } from './four-card.tsx';
import { SaidCard } from './said-card.tsx';
import { TreatmentSide } from './side.tsx';
import { mostAndLeast } from './spot.rules.ts';
import type { Treatment } from './treatment.ts';
import type { Words } from './words.ts';

export type TreatmentProps = { read: Treatment; language: Language; w: Words };

/** How customers feel treated: what they say first, the figures under it, and beside it one thing to do. */
export const treatmentPage = (props: TreatmentProps): VNode => {
  const { read, language, w } = props;
  const { quarter, period, spot } = read;
  return (
    <Page tight>
      <BackLink href={paths.levels.home()}>{w.back}</BackLink>
      <Stack size="lg">
        <div>
          <Heading level={1}>{w.title}</Heading>
          {quarter && (
            <Paragraph soft flush>
              {spot.label}. {w.over[period](monthsOf(quarter, language))}
            </Paragraph>
          )}
        </div>
        <Split>
          <Stack size="lg">
            {quarter ? (
              <>
                <Conclusion {...props} />
                <ChooseForm {...props} />
                <FourCard {...props} />
                <SaidCard {...{ read, quarter, w }} />
                <ApartCard {...props} />
                <EachCard {...{ read, w }} />
              </>
            ) : (
              <Empty title={w.none.title}>{w.none.text}</Empty>
            )}
          </Stack>
          <TreatmentSide {...props} />
        </Split>
      </Stack>
    </Page>
  );
};

function Conclusion({ read: { measures }, w }: TreatmentProps) {
  const whole = measures.find(({ measure }) => measure === 'friendly')?.here;
  const both = mostAndLeast(measures);
  if (!whole && !both) return <Empty title={w.say.few}>{w.say.fewText}</Empty>;
  const at = (item: string): number =>
    ofHundred(measures.find(({ measure }) => measure === item)?.here?.mean ?? 0);
  return (
    <Turn tone="you" who={whole ? `${w.say.who}: ${w.say.main(ofHundred(whole.mean))}` : w.say.who}>
      {both
        ? `${w.say.most(w.items[both.most], at(both.most))} ${w.say.least(w.items[both.least], at(both.least))}`
        : ''}
    </Turn>
  );
}

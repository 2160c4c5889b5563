import { paths } from '../../../paths.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Card, Empty, Link, Paragraph, Turn } from '../../../ui/index.ts';
import { LEVELS_DEFINITION } from '../../levels/index.ts';
import { monthsOf } from '../../verdicts/index.ts';
import { LEAST_TO_COMPARE } from './difference.rules.ts';
import { DifferenceLine, FigureLine, ofHundred } from './figure-line.tsx';
import { saysKey } from './name-of.ts';
import type { ReadMoment } from './read-moments.ts';
import type { Words } from './words.ts';

type Props = { read: ReadMoment; over: boolean; language: Language; w: Words };

/** What customers say of it: in one sentence first, then the two quarters and how sure the difference is. */
export function BeforeAfterCard({ read: { seen, beside }, over, language, w }: Props) {
  const o = w.one;
  if (seen.kind === 'waits')
    return (
      <Card as="section" title={o.beforeAfter} id="voor-en-na">
        <Empty title={o.waits} level={3}>
          {o.waitsText(fullDay(seen.until, language))}
        </Empty>
        {seen.before && (
          <ul class="az-lines az-lines--beside">
            <FigureLine
              name={o.before}
              note={monthsOf(seen.before.quarter, language)}
              figure={seen.before}
              w={w}
            />
          </ul>
        )}
        <Scope {...{ seen, w }} />
      </Card>
    );
  if (seen.kind === 'none')
    return (
      <Card as="section" title={o.beforeAfter} id="voor-en-na">
        <Empty title={o.none} level={3}>
          {o.noneText(fullDay(seen.until, language))}
        </Empty>
      </Card>
    );
  if (seen.kind === 'few')
    return (
      <Card as="section" title={o.beforeAfter} id="voor-en-na">
        <Empty title={o.few} level={3}>
          {o.fewText}
        </Empty>
      </Card>
    );
  const { before, after, difference } = seen;
  const says = saysKey(seen, over);
  return (
    <Card as="section" title={o.beforeAfter} id="voor-en-na">
      <Turn tone="you" who={o.says[says]}>
        {o.saysText[says](ofHundred(before.mean), ofHundred(after.mean))}
      </Turn>
      <ul class="az-lines az-lines--beside">
        <FigureLine name={o.before} note={monthsOf(before.quarter, language)} figure={before} w={w} />
        <FigureLine name={o.after} note={monthsOf(after.quarter, language)} figure={after} w={w} />
        <DifferenceLine {...{ before, after, difference, w }} />
      </ul>
      {Math.min(before.n, after.n) < LEAST_TO_COMPARE && (
        <Paragraph flush>{o.small(LEAST_TO_COMPARE)}</Paragraph>
      )}
      {beside && <Paragraph flush>{o.beside(ofHundred(beside.before), ofHundred(beside.after))}</Paragraph>}
      <Scope {...{ seen, w }} />
      <Paragraph soft small flush>
        {o.caution} <Link href={paths.results.how()}>{o.explain}</Link>. {o.version(LEVELS_DEFINITION)}
      </Paragraph>
    </Card>
  );
}

function Scope({ seen, w }: { seen: ReadMoment['seen']; w: Words }) {
  const leftOut = seen.kind === 'compared' ? Math.max(seen.before.leftOut, seen.after.leftOut) : 0;
  return (
    <>
      {seen.wider && (
        <Paragraph soft small flush>
          {w.one.wider}
        </Paragraph>
      )}
      {leftOut > 0 && (
        <Paragraph soft small flush>
          {w.one.leftOut(leftOut)}
        </Paragraph>
      )}
    </>
  );
}

import type { Language } from '../../../platform/language/language.ts';
import { Card, DataTable, Details, Paragraph } from '../../../ui/index.ts';
import { monthsOf, quarterName } from '../../verdicts/index.ts';
import { FigureLine, ofHundred } from './figure-line.tsx';
import type { ReadMoment } from './read-moments.ts';
import type { Words } from './words.ts';

const MOST = 8;

/** The same question, quarter by quarter; the quarters of the moment say so. */
export function CourseCard({ read, language, w }: { read: ReadMoment; language: Language; w: Words }) {
  const { moment, seen } = read;
  const o = w.one;
  const course = seen.course.slice(-MOST);
  if (course.length < 2) return null;
  const note = (quarter: string): string | undefined =>
    quarter >= moment.first && quarter <= moment.last ? o.since : undefined;
  return (
    <Card as="section" title={o.course} id="verloop">
      <Paragraph soft flush>
        {o.courseText}
      </Paragraph>
      <ul class="az-lines az-lines--beside">
        {course.map((figure) => (
          <FigureLine
            name={monthsOf(figure.quarter, language)}
            note={note(figure.quarter)}
            {...{ figure, w }}
          />
        ))}
      </ul>
      <Details summary={o.table}>
        <DataTable
          caption={o.table}
          hideCaption
          rowHeader={0}
          columns={[
            { label: o.quarter },
            { label: o.share, numeric: true },
            { label: o.between },
            { label: o.verdicts, numeric: true },
          ]}
          rows={course.map(({ quarter, mean, low, high, n }) => [
            quarterName(quarter, language),
            ofHundred(mean),
            `${ofHundred(low)} – ${ofHundred(high)}`,
            n,
          ])}
        />
      </Details>
    </Card>
  );
}

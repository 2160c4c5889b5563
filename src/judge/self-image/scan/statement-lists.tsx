import { Card, DataTable, Details, Paragraph, Row } from '../../../ui/index.ts';
import { SideMark } from '../side-line.tsx';
import type { Words } from '../words.ts';
import { differing, lowest, meanOf, unknownTo, wordOf } from './picture.rules.ts';
import { ALL_STATEMENTS, type SideCounts } from './scan.ts';

type Props = { sides: readonly SideCounts[]; w: Words };

/** What to talk about: where the groups differ, what all see least, what nobody knows. */
export function StatementLists({ sides, w }: Props) {
  const s = w.scan;
  const apart = differing(sides);
  const low = lowest(sides);
  const unknown = unknownTo(sides);
  return (
    <>
      {sides.length > 1 && (
        <Card as="section" title={s.differ.title} id="verschil">
          <Paragraph soft flush>
            {apart.length > 0 ? s.differ.text : s.differ.none}
          </Paragraph>
          {apart.length > 0 && (
            <ul class="az-lines">
              {apart.map(({ statement, means }) => (
                <li class="az-scan__item">
                  <p class="az-lines__name">{s.statements[statement]}</p>
                  <Row>
                    {means.map(({ side, mean }) => (
                      <span class="az-scan__word">
                        <SideMark mark={side} />
                        {w.sides[side]}: {s.answers[wordOf(mean)]}
                      </span>
                    ))}
                  </Row>
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {low.length > 0 && (
        <Card as="section" title={s.low.title} id="begin">
          <Paragraph soft flush>
            {s.low.text}
          </Paragraph>
          <ul>
            {low.map(({ statement, mean }) => (
              <li>
                {s.statements[statement]} <strong>{w.scan.low.seen(s.answers[wordOf(mean)])}</strong>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {unknown.length > 0 && (
        <Card as="section" title={s.unknown.title} id="onbekend">
          <Paragraph soft flush>
            {s.unknown.text}
          </Paragraph>
          <ul>
            {unknown.map((statement) => (
              <li>{s.statements[statement]}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** Every statement with the mean answer of each group, in a word. */
export function StatementTable({ sides, w }: Props) {
  const s = w.scan;
  return (
    <Details summary={s.picture.asList}>
      <DataTable
        caption={s.picture.asList}
        hideCaption
        rowHeader={0}
        columns={[{ label: s.picture.statement }, ...sides.map(({ side }) => ({ label: w.sides[side] }))]}
        rows={ALL_STATEMENTS.map((statement) => [
          s.statements[statement],
          ...sides.map(({ counts }) => {
            const mean = meanOf(counts, statement);
            return s.answers[mean === undefined ? 'unknown' : wordOf(mean)];
          }),
        ])}
      />
    </Details>
  );
}

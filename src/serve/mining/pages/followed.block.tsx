import { DataTable, Heading, Paragraph } from '../../../ui/index.ts';
import type { Followed } from '../own/followed.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';

type Props = { followed: readonly Followed[]; w: Words };

/** Did the work go as the process was designed? Per process, with where it first went another way. */
export function FollowedBlock({ followed, w }: Props) {
  const f = w.followed;
  const sum = (of: (one: Followed) => number) => followed.reduce((all, one) => all + of(one), 0);
  const deviated = (one: Followed) => one.deviations.reduce((all, { n }) => all + n, 0);
  if (followed.length === 0) return <Block id="werkproces" title={f.title} sentence={f.none} />;
  return (
    <Block
      id="werkproces"
      title={f.title}
      sentence={f.sentence(
        sum(deviated),
        sum(({ n }) => n),
      )}
      note={f.note}
    >
      <DataTable
        caption={w.numbers(f.title)}
        hideCaption
        rowHeader={0}
        columns={[
          { label: f.process },
          ...[w.cases, f.followed, f.underWay, f.stopped, f.deviated].map((label) => ({
            label,
            numeric: true,
          })),
        ]}
        rows={followed.map((one) => [
          one.process,
          one.n,
          one.followed,
          one.underWay,
          one.stopped,
          deviated(one),
        ])}
      />
      {followed
        .filter(({ deviations }) => deviations.length > 0)
        .map(({ process, deviations }) => (
          <div>
            <Heading level={3} flush>
              {process}
            </Heading>
            <Paragraph soft small flush>
              {f.first}
            </Paragraph>
            <DataTable
              caption={`${process}. ${f.first}`}
              hideCaption
              rowHeader={0}
              columns={[{ label: f.at }, { label: f.what }, { label: w.n, numeric: true }]}
              rows={deviations.map(({ at, why, n }) => [at, f.why[why], n])}
            />
          </div>
        ))}
    </Block>
  );
}

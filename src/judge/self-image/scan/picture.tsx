import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import { Figure, Heading, Link, Stack } from '../../../ui/index.ts';
import type { LevelMeasure } from '../../publication/index.ts';
import { quarterName } from '../../verdicts/index.ts';
import { SideLine, SideMark } from '../side-line.tsx';
import type { Words } from '../words.ts';
import { countsOf, levelShares, type Share, STEP } from './picture.rules.ts';
import type { ReadScan } from './read-scan.ts';
import { PARTS, type SideCounts } from './scan.ts';

const ofHundred = (share: number): number => Math.round(share * 100);

type Props = { scan: ReadScan; language: Language; w: Words };

/** Three levels; below each other the groups, each with a shape of its own, and what customers said. */
export function ScanPicture({ scan, language, w }: Props) {
  const p = w.scan.picture;
  const sides = scan.sides.map((side) => ({ side, shares: levelShares(side.counts) }));
  const own = scan.own && !isAlone(scan) ? levelShares(countsOf(scan.own)) : undefined;
  const people = scan.sides.flatMap(({ side, shown }) => (shown > 0 ? [p.people(side, shown)] : []));
  const rows = PARTS.flatMap((level) => tableRows(scan, level, w));
  return (
    <Figure
      title={p.title}
      asTable={w.asTable}
      table={{
        columns: [
          { label: p.level },
          { label: p.who },
          { label: p.top, numeric: true },
          { label: p.almost, numeric: true },
          { label: p.count, numeric: true },
          { label: p.answers, numeric: true },
          { label: p.unknown, numeric: true },
        ],
        rows,
      }}
      source={
        <>
          {p.period(quarterName(scan.round, language))} {people.length > 0 && `${people.join(', ')}. `}
          {scan.customers
            ? p.customersPeriod(quarterName(scan.customers.quarter, language))
            : p.customersNone}{' '}
          {p.noScale} <Link href={paths.results.how()}>{w.explain}</Link>
        </>
      }
    >
      <Stack>
        {PARTS.map((level) => (
          <section class="az-scan__level" aria-labelledby={`niveau-${level}`}>
            <Heading level={3} look={4} id={`niveau-${level}`} flush>
              {w.levels[level]}
            </Heading>
            <ul class="az-lines">
              {sides.map(({ side, shares }) => (
                <Line
                  mark={side.side}
                  name={w.sides[side.side]}
                  level={w.levels[level]}
                  share={shares[level]}
                  none={missing(side, w)}
                  w={w}
                />
              ))}
              {own && (
                <Line
                  mark="own"
                  name={p.own}
                  level={w.levels[level]}
                  share={own[level]}
                  none={p.nothingKnown}
                  w={w}
                />
              )}
              {scan.customers && <Customers scan={scan} level={level} w={w} />}
            </ul>
          </section>
        ))}
      </Stack>
    </Figure>
  );
}

/** Alone on her side she is the side: the same line twice says nothing. */
const isAlone = ({ sides, ownSide }: ReadScan): boolean =>
  sides.some(({ side, shown }) => side === ownSide && shown === 1);

const missing = ({ side, people, shown }: SideCounts, w: Words): string => {
  const p = w.scan.picture;
  if (people === 0) return p.nobody;
  return shown === 0 ? p.waiting(people, STEP[side]) : p.nothingKnown;
};

type LineProps = {
  mark: 'board' | 'staff' | 'council' | 'own';
  name: string;
  level: string;
  share: Share | undefined;
  none: string;
  w: Words;
};

function Line({ mark, name, level, share, none, w }: LineProps) {
  if (!share)
    return (
      <NamedRow mark={mark} name={name} picture={<span />}>
        {none}
      </NamedRow>
    );
  const said = w.ofHundred(ofHundred(share.share));
  const more = w.scan.picture.mostly(ofHundred(share.mostly));
  return (
    <NamedRow
      mark={mark}
      name={name}
      picture={
        <SideLine
          mark={mark}
          value={share.share}
          until={share.share + share.mostly}
          text={`${level}, ${name}: ${said}, ${more}`}
        />
      }
    >
      <strong>{said}</strong>, {more}
    </NamedRow>
  );
}

function Customers({ scan: { customers }, level, w }: { scan: ReadScan; level: LevelMeasure; w: Words }) {
  const p = w.scan.picture;
  const said = customers?.levels[level];
  if (!said)
    return (
      <NamedRow mark="customers" name={w.customers} picture={<span />}>
        {p.customersFew}
      </NamedRow>
    );
  const text = `${w.ofHundred(ofHundred(said.mean))}, ${w.between(ofHundred(said.low), ofHundred(said.high))}`;
  return (
    <NamedRow
      mark="customers"
      name={w.customers}
      picture={
        <SideLine
          mark="customers"
          value={said.mean}
          low={said.low}
          high={said.high}
          text={`${w.levels[level]}, ${w.customers}: ${text}`}
        />
      }
    >
      <strong>{w.ofHundred(ofHundred(said.mean))}</strong>,{' '}
      {w.between(ofHundred(said.low), ofHundred(said.high))}. n = {said.n}
    </NamedRow>
  );
}

function NamedRow({
  mark,
  name,
  picture,
  children,
}: {
  mark: LineProps['mark'] | 'customers';
  name: string;
  picture: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <li class="az-lines__row">
      <p class="az-lines__name">
        <SideMark mark={mark} />
        {name}
      </p>
      {picture}
      <p class="az-lines__said">{children}</p>
    </li>
  );
}

const tableRows = (scan: ReadScan, level: LevelMeasure, w: Words): (string | number)[][] => {
  const said = scan.customers?.levels[level];
  return [
    ...scan.sides
      .filter(({ shown }) => shown > 0)
      .map(({ side, shown, counts }) => {
        const share = levelShares(counts)[level];
        return [
          w.levels[level],
          w.sides[side],
          share ? w.ofHundred(ofHundred(share.share)) : '–',
          share ? w.ofHundred(ofHundred(share.mostly)) : '–',
          shown,
          share?.answers ?? 0,
          share?.unknown ?? 0,
        ];
      }),
    ...(said
      ? [
          [
            w.levels[level],
            w.customers,
            `${w.ofHundred(ofHundred(said.mean))}, ${w.between(ofHundred(said.low), ofHundred(said.high))}`,
            '–',
            said.n,
            '–',
            '–',
          ],
        ]
      : []),
  ];
};

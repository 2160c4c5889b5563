// biome-ignore-all lint/a11y/noRedundantRoles: a changed display drops the role that an element implies
// biome-ignore-all lint/a11y/useSemanticElements: a division names a group of rows, not one row
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Icon, Range } from '../../ui/index.ts';
import type { LeagueNames, LeagueRow } from './league.ts';
import { nameOf } from './names.rules.ts';
import { markText, type Told } from './told.rules.ts';
import type { Words } from './words.ts';

type Look = {
  names: LeagueNames;
  /** on the page of another site: links leave its frame, by their full address */
  framed?: { origin: string } | undefined;
  language: Language;
  w: Words;
};
type Props = Look & { told: Told; caption: string };

const COLUMNS = 5;

/** Every organisation of one class: the highest league first, then who is not classed, then who has too few. */
export function ClassTable({ told: { leagues, notYet, few }, caption, ...look }: Props) {
  const { names, w } = look;
  const t = w.table;
  return (
    <table class="az-league az-league--class" role="table">
      <caption class="az-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {t.columns.map((label, at) => (
            <th
              role="columnheader"
              scope="col"
              class={at === 0 ? 'az-league__pos' : at === 1 ? 'az-league__team' : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {leagues.map(({ league, rows }) => (
        <tbody role="rowgroup">
          <Division name={nameOf(league, names)} text={w.means[league]} />
          {rows.map((row) => (
            <ClassRow row={row} {...look} />
          ))}
        </tbody>
      ))}
      {notYet.length > 0 && (
        <tbody role="rowgroup">
          <Division name={t.notYet} text={t.notYetText} />
          {notYet.map((row) => (
            <ClassRow row={row} {...look} />
          ))}
        </tbody>
      )}
      {few.length > 0 && (
        <tbody role="rowgroup">
          <Division name={t.few} text={t.fewText} />
          {few.map((row) => (
            <ClassRow row={row} {...look} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Division({ name, text }: { name: string; text: string }) {
  return (
    <tr role="row" class="az-league__div">
      <th role="rowheader" colSpan={COLUMNS} scope="rowgroup">
        {name}
        <span>{text}</span>
      </th>
    </tr>
  );
}

function ClassRow({ row, framed, language, names, w }: Look & { row: LeagueRow }) {
  const { placed, said, state, name, slug } = row;
  const [place, , again, count, between] = w.table.columns;
  const mark = placed
    ? w.table.mark(
        markText(placed.mean, language),
        markText(placed.low, language),
        markText(placed.high, language),
      )
    : undefined;
  return (
    <tr role="row">
      <td role="cell" class="az-league__pos" data-label={place}>
        {placed ? placed.place : w.table.noPlace}
      </td>
      <th role="rowheader" scope="row" class="az-league__team">
        <a
          class="nl-link"
          href={`${framed?.origin ?? ''}${paths.league.one({ slug })}`}
          {...(framed ? { target: '_blank', rel: 'noopener' } : {})}
        >
          {name}
        </a>
        {row.league !== null && (
          <small>
            <MovedText row={row} names={names} w={w} />
          </small>
        )}
      </th>
      <td role="cell" data-label={again} class="az-league__range">
        {placed && mark ? (
          <>
            <Range mean={placed.mean * 10} low={placed.low * 10} high={placed.high * 10} text={mark} />
            <span>{mark}</span>
          </>
        ) : (
          <span class="az-soft">{state === 'placed' ? w.table.noPlace : w.states[state]}</span>
        )}
      </td>
      <td role="cell" data-label={count}>
        {said && placed ? said.n : w.table.noPlace}
      </td>
      <td role="cell" data-label={between}>
        {placed ? w.table.between(placed.best, placed.worst) : w.table.noPlace}
      </td>
    </tr>
  );
}

const SIGNS = { up: 'arrow-up', down: 'arrow-down' } as const;

/** Promotion and relegation against the quarter before: a word beside the sign. */
export function MovedText({
  row: { moved, before },
  names,
  w,
}: {
  row: Pick<LeagueRow, 'moved' | 'before'>;
  names: LeagueNames;
  w: Words;
}) {
  if (moved === 'same' || moved === 'new') return <>{w.moved[moved]}</>;
  const from = before === null ? w.moved.none : nameOf(before, names);
  return (
    <>
      <Icon name={SIGNS[moved]} small /> {w.moved[moved](from)}
    </>
  );
}

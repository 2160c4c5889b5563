import type { VNode } from 'preact';
import { ReviewsWait } from '../../govern/emergency/index.ts';
import { FreshCompliments, type Moment, OurMoments } from '../../judge/feedback/index.ts';
import { SealReminder, type ToSeal } from '../../judge/self-image/index.ts';
import { CardsWait } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import { capital, clock, dayOf, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  ButtonLink,
  Empty,
  Filter,
  Heading,
  Row as Line,
  Link,
  Page,
  Pager,
  Stack,
  Stat,
  Stats,
  WorkGroup,
} from '../../ui/index.ts';
import { MailWaits } from '../mail/index.ts';
import { AskedOfMe, CameBack } from './asked-of-me.tsx';
import { Ringing } from './ringing.tsx';
import { firstName } from './staff.ts';
import { type Group, groupOf, isSoon, nowUntil, partOfDay, percentKept } from './today.rules.ts';
import { type List, MOST_COUNTED, type Today } from './today.ts';
import { TodoLine } from './todo/todo-line.tsx';
import type { Words } from './words.ts';
import { WorkLine } from './work-line.tsx';

export type TodayProps = {
  today: Today;
  name: string;
  organisation: string;
  takes: boolean;
  /** accesses in an emergency that wait for her judgement */
  toJudge: number;
  /** kind words that she has not read */
  compliments: number;
  /** what her teams agreed on, to keep in mind today */
  moments: readonly Moment[];
  /** of a manager: the self-image of a quarter that is about to close */
  toSeal: ToSeal | undefined;
  /** customers of hers who want a card to judge with */
  cards: number;
  /** e-mail that belongs to no question yet */
  mails: number;
  /** what she just did, in a case that is not hers any more */
  done: string | undefined;
  me: string;
  now: Date;
  language: Language;
  w: Words;
};

/** Who waits for us, in the order of what we promised: late on top, one act a row. */
export const todayPage = (props: TodayProps): VNode => {
  const { today, name, takes, toJudge, compliments, moments, toSeal, cards, mails, done } = props;
  const { now, language, w } = props;
  const said = done && Object.hasOwn(w.case.done, done) ? w.case.done[done] : undefined;
  const t = w.today;
  return (
    <Page tight compact>
      <Stack>
        <Line between end>
          <div>
            <p class="az-soft az-flush">{capital(longDay(now, language))}</p>
            <Heading level={1} flush>
              {`${t.greeting[partOfDay(now)]} ${firstName(name)}`}
            </Heading>
          </div>
          <Line>
            <ButtonLink kind="subtle" href={paths.work.todo()} iconStart="clipboard-list">
              {w.todo.link}
            </ButtonLink>
            <ButtonLink kind="subtle" href={paths.teamwork.boards()} iconStart="users">
              {w.caseTeams.board}
            </ButtonLink>
            {takes && (
              <ButtonLink kind="secondary" href={paths.work.intake()} iconStart="phone-incoming">
                {t.take}
              </ButtonLink>
            )}
          </Line>
        </Line>
        {said && <Alert kind="ok" title={said} />}
        <ReviewsWait n={toJudge} language={language} />
        <CardsWait n={cards} language={language} />
        <FreshCompliments n={compliments} language={language} />
        <OurMoments moments={moments} today={dayOf(now)} language={language} />
        <SealReminder toSeal={toSeal} language={language} />
        <MailWaits n={mails} language={language} />
      </Stack>
      <Tiles {...props} />
      <Filter label={t.lists} items={listItems(today, t)} />
      <Ringing {...props} />
      <CameBack {...props} />
      <AskedOfMe {...props} />
      <Groups {...props} />
    </Page>
  );
};

/** Who has many of a kind sees how many at least. */
const countOf = (n: number): string => (n < MOST_COUNTED ? String(n) : `${MOST_COUNTED - 1}+`);

function Tiles({ today: { counts, kept }, now, language, w }: TodayProps) {
  const t = w.today;
  const [month, before] = [percentKept(kept.month), percentKept(kept.before)];
  const rises = month !== undefined && before !== undefined && month > before;
  const share = month === undefined ? t.keptNone : t.keptOf(kept.month.kept, kept.month.of);
  return (
    <Stats>
      <Stat
        value={countOf(counts.ours)}
        label={t.ours}
        note={t.soon(countOf(counts.soon), clock(nowUntil(now), language))}
      />
      {counts.late > 0 ? (
        <Stat value={countOf(counts.late)} label={t.late(counts.late)} note={t.callNow} alert />
      ) : (
        <Stat value={0} label={t.late(1)} note={t.noneLate} />
      )}
      <Stat value={countOf(counts.customers)} label={t.theirs} note={t.wait} />
      <Stat
        value={month === undefined ? '–' : `${month}%`}
        label={t.kept}
        note={before === undefined ? share : `${share}, ${t.keptBefore(before, kept.before.of)}`}
        icon={rises ? 'trending-up' : undefined}
      />
    </Stats>
  );
}

const listItems = ({ list, counts, asked }: Today, t: Words['today']) => {
  const item = (key: List, label: string) => ({
    href: key === 'alles' ? paths.work.today() : paths.work.today({ lijst: key }),
    label,
    current: list === key,
  });
  return [
    item('alles', t.all),
    item('wij', t.oursN(countOf(counts.ours))),
    item('klant', t.theirsN(countOf(counts.customers))),
    ...(counts.team > 0 || list === 'team' ? [item('team', t.teamN(countOf(counts.team)))] : []),
    ...(asked.length > 0 || list === 'antwoord' ? [item('antwoord', t.askedN(asked.length))] : []),
  ];
};

const ORDER: readonly Group[] = ['now', 'today', 'later', 'customer'];

function Groups(props: TodayProps) {
  const { today, now, language, w } = props;
  const t = w.today;
  if (today.list === 'antwoord') return null;
  if (today.rows.length === 0 && today.todo.length === 0)
    return today.asked.length > 0 || (today.ringing.length > 0 && today.list === 'alles') ? null : (
      <Nothing {...props} />
    );
  const rows = Map.groupBy(today.rows, (row) => groupOf(row, now));
  const todo = Map.groupBy(today.todo, ({ due }) => groupOf({ turn: 'organisation', nextBy: due }, now));
  const allSoon = (rows.get('now') ?? []).every((row) => isSoon(row, now));
  const notes: Partial<Record<Group, string>> = {
    ...(allSoon && { now: t.nowNote(clock(nowUntil(now), language)) }),
    customer: t.customerNote,
  };
  return (
    <>
      {ORDER.map((group) => {
        const lines = linesOf(props, group, rows.get(group) ?? [], todo.get(group) ?? []);
        if (lines.length === 0) return null;
        return (
          <WorkGroup title={t.groups[group]} note={notes[group]}>
            {lines}
          </WorkGroup>
        );
      })}
      <More {...props} />
    </>
  );
}

/** Cases, and beside them what was promised or comes of a process, in one order. */
const linesOf = (
  { today, me, now, language, w }: TodayProps,
  group: Group,
  ofCases: Today['rows'],
  besides: Today['todo'],
): VNode[] => {
  const rows = ofCases.map((row) => ({
    due: row.urgent ? null : row.nextBy,
    line: <WorkLine {...{ row, group, now, language, w }} contact={today.contacts.get(row.contactId)} />,
  }));
  const todo = besides.map((one) => ({
    due: one.due,
    line: (
      <TodoLine
        {...{ one, me, now, language, w }}
        names={today.contacts}
        picks={false}
        urgent={group === 'now'}
      />
    ),
  }));
  if (todo.length === 0) return rows.map(({ line }) => line);
  const at = ({ due }: { due: Date | null }) => due?.getTime() ?? Number.NEGATIVE_INFINITY;
  const [moving, staying] = [rows.filter(({ due }) => due !== null), rows.filter(({ due }) => due === null)];
  // What has no moment keeps its place: danger in her words above all, what can wait below.
  const [above, below] = group === 'now' ? [staying, []] : [[], staying];
  return [...above, ...[...moving, ...todo].sort((a, b) => at(a) - at(b)), ...below].map(({ line }) => line);
};

function More({ today, w }: TodayProps) {
  const { list, counts, rows, page, more } = today;
  const t = w.today;
  if (list === 'alles') {
    const theirs = rows.filter((row) => row.turn !== 'organisation').length;
    const lists: [List, number, number][] = [
      ['wij', counts.ours, rows.length - theirs],
      ['klant', counts.customers, theirs],
    ];
    return (
      <>
        {lists.map(
          ([key, all, shown]) =>
            all > shown && (
              <p class="az-more">
                <Link href={paths.work.today({ lijst: key })}>
                  {key === 'wij' ? `${t.seeAll(countOf(all))}: ${t.ours}` : t.seeAll(countOf(all))}
                </Link>
              </p>
            ),
        )}
      </>
    );
  }
  if (page === 1 && !more) return null;
  const at = (blad: number) => paths.work.today({ lijst: list, blad });
  return (
    <Pager
      label={t.pages}
      previous={page > 1 ? { href: at(page - 1), label: t.previous } : undefined}
      next={more ? { href: at(page + 1), label: t.next } : undefined}
    />
  );
}

function Nothing({ takes, w }: TodayProps) {
  const t = w.today;
  return (
    <Empty
      title={t.empty}
      action={
        takes && (
          <ButtonLink kind="secondary" href={paths.work.intake()}>
            {t.take}
          </ButtonLink>
        )
      }
    >
      {t.emptyText}
    </Empty>
  );
}

import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { capital, dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Empty,
  Filter,
  Heading,
  Link,
  Page,
  Paragraph,
  Row,
  Stack,
  Stat,
  Stats,
  WorkGroup,
  WorkRow,
} from '../../ui/index.ts';
import { BoardPeople } from './board-people.tsx';
import type { Board, Step } from './read-board.ts';
import type { Words } from './words.ts';

export type BoardPageProps = {
  board: Board;
  teams: { id: string; name: string }[];
  me: string;
  /** she helps contacts of this team: may hand over for a colleague */
  helps: boolean;
  done: string[];
  now: Date;
  language: Language;
  w: Words;
};

const FEW = 8;

/** What rings on top, then who is here, then where every question is. */
export const boardPage = (props: BoardPageProps): VNode => {
  const { board, teams, me, done, now, language, w } = props;
  const b = w.board;
  return (
    <Page tight compact>
      <Stack>
        <Row between end>
          <div>
            <p class="az-soft az-flush">{capital(longDay(now, language))}</p>
            <Heading level={1} flush>
              {board.team.name}
            </Heading>
          </div>
          <Row>
            <ButtonLink kind="secondary" href={paths.teamwork.handOver()}>
              {b.handOver}
            </ButtonLink>
            <ButtonLink kind="secondary" href={paths.teamwork.absence({ member: me })} iconStart="calendar">
              {b.away}
            </ButtonLink>
          </Row>
        </Row>
        {teams.length > 1 && (
          <Filter
            label={b.teams}
            items={teams.map(({ id, name }) => ({
              href: paths.teamwork.board({ team: id }),
              label: name,
              current: id === board.team.id,
            }))}
          />
        )}
        {done.map((text) => (
          <Alert kind="ok" title={text} />
        ))}
        {board.closed && <Alert kind="info" title={b.closed(board.closed)} />}
        {!board.closed && board.dayOff && <Alert kind="info" title={b.dayOff} />}
      </Stack>
      <Numbers {...props} />
      <Rings {...props} />
      <Waits {...props} />
      <BoardPeople {...props} />
      <Steps {...props} />
    </Page>
  );
};

function Numbers({ board: { totals, ringing }, w }: BoardPageProps) {
  const { numbers, numberNotes: notes } = w.board;
  const { open, late, capacity, room } = totals;
  return (
    <Stats>
      <Stat value={open} label={numbers.open} note={notes.open(capacity)} />
      <Stat
        value={late}
        label={numbers.late}
        note={late > 0 ? notes.late : notes.noneLate}
        alert={late > 0}
      />
      <Stat
        value={ringing.length}
        label={numbers.alarm}
        note={ringing.length > 0 ? notes.alarm : notes.noAlarm}
        alert={ringing.length > 0}
      />
      <Stat value={room} label={numbers.room} note={room > 0 ? notes.room : notes.full} />
    </Stats>
  );
}

function Rings({ board, now, language, w }: BoardPageProps) {
  const b = w.board;
  if (board.ringing.length === 0) return null;
  return (
    <WorkGroup title={b.rings} note={b.ringsNote}>
      {board.ringing.map(({ alarm, who, title, mayAccept }) => {
        const from = board.names.get(alarm.fromMemberId ?? '') ?? '';
        const when = dayAndClock(alarm.answerBy, language);
        const late = alarm.answerBy < now;
        return (
          <WorkRow
            tone="us"
            who={<Link href={paths.work.case({ case: alarm.caseId })}>{who}</Link>}
            ask={title}
            due={{ text: late ? b.lateSince(when) : b.before(when), late: true, icon: 'alert-triangle' }}
            meta={[
              alarm.why === 'left' ? b.left(from) : b.unanswered(from),
              b.ringsWith(board.names.get(alarm.toMemberId) ?? ''),
            ].join(' · ')}
            action={
              mayAccept ? (
                <form method="post" action={paths.work.acceptAlarm({ case: alarm.caseId })}>
                  <Button context={who}>{b.accept}</Button>
                </form>
              ) : undefined
            }
          />
        );
      })}
    </WorkGroup>
  );
}

function Waits({ board, now, language, w }: BoardPageProps) {
  const b = w.board;
  const nameOf = (id: string | null): string => board.names.get(id ?? '') ?? '';
  if (board.waiting.length === 0) return null;
  return (
    <WorkGroup title={b.waits}>
      {board.waiting.slice(0, 20).map(({ handover, who, title }) => {
        const when = dayAndClock(handover.answerBy, language);
        const late = handover.answerBy < now;
        return (
          <WorkRow
            tone="us"
            who={who}
            ask={title}
            due={{ text: late ? b.lateSince(when) : b.before(when), late }}
            meta={
              handover.kind === 'handover'
                ? b.offered(nameOf(handover.fromMemberId), nameOf(handover.toMemberId))
                : b.proposed(nameOf(handover.toMemberId))
            }
            action={
              <ButtonLink kind="secondary" href={paths.work.case({ case: handover.caseId })} context={who}>
                {b.look}
              </ButtonLink>
            }
          />
        );
      })}
    </WorkGroup>
  );
}

function Steps({ board, w }: BoardPageProps) {
  const b = w.board;
  return (
    <section aria-labelledby="stappen">
      <div class="az-workgroup">
        <Heading level={2} id="stappen">
          {b.steps}
        </Heading>
      </div>
      {!board.sees && <Paragraph soft>{b.hidden}</Paragraph>}
      {board.steps.length === 0 ? (
        <Empty title={b.nothing}>{''}</Empty>
      ) : (
        <div class="az-grid az-grid--3">
          {board.steps.map((step) => (
            <StepCard step={step} board={board} w={w} />
          ))}
        </div>
      )}
    </section>
  );
}

function StepCard({ step, board, w }: { step: Step; board: Board; w: Words }) {
  const b = w.board;
  const title = Object.entries(b.states).find(([key]) => key === step.key)?.[1] ?? step.key;
  return (
    <Card tone="sunken" title={`${title}: ${step.n}`} level={3} id={`stap-${step.key}`}>
      {step.cases.length > 0 && (
        <ul class="az-list az-small">
          {step.cases.slice(0, FEW).map((one) => (
            <li>
              <Link href={paths.work.case({ case: one.id })}>{one.who}</Link>{' '}
              <span class="az-soft">{board.names.get(one.contactId)}</span>
            </li>
          ))}
        </ul>
      )}
      {step.cases.length > 0 && step.n > FEW && (
        <p class="az-soft az-small az-flush">{b.more(step.n - Math.min(FEW, step.cases.length))}</p>
      )}
    </Card>
  );
}

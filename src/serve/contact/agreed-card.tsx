import { paths } from '../../paths.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Badge, Button, Card, Details, Link, Paragraph, plainPhrase, Row, TaskList } from '../../ui/index.ts';
import { isLiving } from '../appointments/index.ts';
import { maySay } from '../promises/index.ts';
import { type Agreed, agreedOf, askedOf } from './agreed.rules.ts';
import type { Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import type { Words } from './words.ts';

type Props = { status: Status; naming: Naming; now: Date; language: Language; mayTalk: boolean; w: Words };

/** What is asked of her, as tasks that end by themselves once they are done. */
export function AskedCard({ status, naming, now, w }: Omit<Props, 'mayTalk'>) {
  const a = w.meeting.asked;
  const id = status.question.id;
  // What the turn block asks, with its button, is not asked a second time.
  const { key, meanwhile, lead } = status.turn;
  const inTurn = (meanwhile ?? key) === 'choose-time' ? lead?.id : undefined;
  const asked = askedOf(status.appointments, status.promises, now).filter(
    (one) => one.kind !== 'choose' || one.of.caseId !== inTurn,
  );
  if (asked.length === 0) return null;
  return (
    <Card title={a.title} id="gevraagd" tone="you">
      <TaskList
        items={asked.map((one) => ({
          label:
            one.kind === 'said'
              ? plainPhrase(a.said, { what: one.of.what })
              : plainPhrase(a[one.kind], { who: naming.first(one.of.memberId) }),
          href:
            one.kind === 'said'
              ? `#belofte-${one.of.id}`
              : paths.question.appointment({ id, appointment: one.of.id }),
          state: a.todo,
          tone: 'you' as const,
        }))}
      />
    </Card>
  );
}

/** What was agreed: by whom, by when, and whether it was done. */
export function AgreedCard(props: Props) {
  const { status, now, w } = props;
  const owed = new Set(status.turn.broken.map(({ promise }) => promise.id));
  const { now: current, older } = agreedOf(status.appointments, status.promises, now, owed);
  if (current.length === 0 && older.length === 0) return null;
  return (
    <Card title={w.meeting.agreed.title} id="afgesproken">
      {current.length === 0 ? (
        <Paragraph soft flush>
          {w.meeting.agreed.none}
        </Paragraph>
      ) : (
        <List {...props} all={current} />
      )}
      {older.length > 0 && (
        <Details summary={w.meeting.agreed.older}>
          <List {...props} all={older} />
        </Details>
      )}
    </Card>
  );
}

function List({ all, ...props }: Props & { all: Agreed[] }) {
  return (
    <ul class="az-list az-stack">
      {all.map((one) => (
        <li id={one.kind === 'promise' ? `belofte-${one.of.id}` : undefined}>
          {one.kind === 'appointment' ? (
            <Meeting {...props} of={one.of} />
          ) : (
            <Promised {...props} one={one} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Meeting({
  of,
  status,
  naming,
  language,
  w,
}: Props & { of: Extract<Agreed, { kind: 'appointment' }>['of'] }) {
  const m = w.meeting;
  const at = { id: status.question.id, appointment: of.id };
  const when = of.startsAt ? capital(dayAndClock(of.startsAt, language)) : '';
  return (
    <>
      <p class="az-flush">
        <strong>{when}</strong> {of.state !== 'confirmed' && <Badge>{m.state[of.state]}</Badge>}
      </p>
      <p class="az-flush">
        {plainPhrase(m.agreed.meet, { who: naming.full(of.memberId) })}. {m.place[of.place]}.{' '}
        <Link href={paths.question.appointment(at)}>{isLiving(of.state) ? m.agreed.see : m.agreed.look}</Link>
      </p>
    </>
  );
}

function Promised({
  one,
  status,
  naming,
  language,
  mayTalk,
  w,
}: Props & { one: Extract<Agreed, { kind: 'promise' }> }) {
  const { of, state } = one;
  const a = w.meeting.agreed;
  const contact = naming.first(of.memberId ?? status.contact?.id);
  const asks = mayTalk && maySay(of) && (state === 'open' || state === 'broken');
  return (
    <>
      <p class="az-flush">
        <strong>{capital(plainPhrase(a.promise[of.kind], { contact, what: of.what }))}</strong>
      </p>
      <p class="az-flush az-small az-soft">
        {standing(one, naming.full(of.memberId ?? status.contact?.id), language, w)}
      </p>
      {asks && (
        <form method="post" action={paths.question.promise({ id: status.question.id, promise: of.id })}>
          <Row>
            <span class="az-small">{a.isDone}</span>
            <Button kind="subtle" name="gebeurd" value="ja" context={of.what}>
              {a.yes}
            </Button>
            <Button kind="subtle" name="gebeurd" value="nee" context={of.what}>
              {a.no}
            </Button>
          </Row>
        </form>
      )}
    </>
  );
}

const standing = (
  { of, state }: Extract<Agreed, { kind: 'promise' }>,
  who: string,
  language: Language,
  w: Words,
): string => {
  const a = w.meeting.agreed;
  const by = dayAndClock(of.dueAt, language);
  switch (state) {
    case 'open':
      return plainPhrase(a.by, { by, who: capital(who) });
    case 'kept':
      return of.evidence === 'customer' ? a.keptHer : a.kept;
    case 'moved':
      return a.moved;
    case 'dropped':
      return a.dropped;
    case 'broken':
      return of.movedTo && of.brokenAt && of.brokenAt < of.dueAt ? a.movedByUs : plainPhrase(a.late, { by });
  }
};

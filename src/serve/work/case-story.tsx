import { dayAndClock } from '../../platform/language/dates.ts';
import { Card, Details, Moment, Timeline } from '../../ui/index.ts';
import { type CaseEvent, isBecause, stepText } from '../cases/index.ts';
import type { CaseProps } from './case.page.tsx';

const BY_CUSTOMER: readonly CaseEvent['kind'][] = ['opened', 'chosen', 'declined', 'stopped', 'switched'];
const SHOWN = 6;

/** What happened in this case, as both sides can read it. */
export function CaseStory(props: CaseProps) {
  const { events } = props.view;
  const older = events.slice(0, -SHOWN);
  return (
    <Card title={props.w.case.story} id="verhaal">
      {older.length > 0 && (
        <Details summary={props.w.today.seeAll(events.length)}>
          <Story {...props} events={older} />
        </Details>
      )}
      <Story {...props} events={events.slice(-SHOWN)} />
    </Card>
  );
}

function Story({ events, view, language, w }: CaseProps & { events: CaseEvent[] }) {
  return (
    <Timeline>
      {events.map((event) => (
        <Moment
          when={dayAndClock(event.at, language)}
          what={
            view.of.kind === 'desk' && event.kind === 'chosen' ? w.case.choseElse : w.case.events[event.kind]
          }
          state="done"
          by={BY_CUSTOMER.includes(event.kind) ? 'you' : 'us'}
        >
          {detailOf(event, view.names, language, w)}
        </Moment>
      ))}
    </Timeline>
  );
}

const detailOf = (
  { kind, memberId, data }: CaseEvent,
  names: Map<string, string>,
  language: CaseProps['language'],
  w: CaseProps['w'],
): string => {
  const text = (key: string): string => (typeof data[key] === 'string' ? String(data[key]) : '');
  const to = names.get(text('to')) ?? names.get(text('contact'));
  const step = kind === 'next-step' ? stepText(text('text'), language) : '';
  const said = text('reason') && !isBecause(text('reason')) ? `“${text('reason')}”` : '';
  const who = to ?? (memberId ? names.get(memberId) : undefined) ?? '';
  const act = w.promises.happened[`${kind}-${text('act')}`] ?? '';
  return [act, who, step, text('what'), said].filter(Boolean).join('. ');
};

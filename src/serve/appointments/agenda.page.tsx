import type { VNode } from 'preact';
import { GuestNote, type ShortProfile } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { dayAfter } from '../../platform/clock/clock.ts';
import { capital, longDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Badge,
  Button,
  ButtonLink,
  DataTable,
  Heading,
  Link,
  Page,
  Paragraph,
  Row,
  Select,
  Stack,
} from '../../ui/index.ts';
import type { Appointment } from './appointment.ts';
import { localClock } from './clock.rules.ts';
import { daysOfWeek, localDayOf, type Worked } from './week.rules.ts';
import type { Words } from './words.ts';

/** @property name of the customer, when this colleague has to do with her; undefined: only that it is taken */
export type Shown = Appointment & { customer: string | undefined; guest: ShortProfile | undefined };
export type Line = { id: string; name: string; days: ReadonlyMap<string, Worked>; appointments: Shown[] };
export type AgendaProps = {
  monday: string;
  today: string;
  /** one colleague, or the people of a team */
  lines: Line[];
  title: string;
  whose: string;
  choices: { value: string; label: string }[];
  toPrint: number | undefined;
  language: Language;
  w: Words;
};

/** A week: a list per day for one colleague, a table of days for a team. */
export const agendaPage = (props: AgendaProps): VNode => {
  const { monday, today, lines, title, whose, choices, toPrint, language, w } = props;
  const a = w.agenda;
  const at = (week: string) => paths.work.agenda({ week, wie: whose });
  const [one] = lines;
  return (
    <Page tight compact>
      <Stack size="lg">
        <Row between>
          <div>
            <Heading level={1} flush>
              {title}
            </Heading>
            <Paragraph soft flush>
              {a.week(shortDay(monday, language), shortDay(dayAfter(monday, 6), language))}
            </Paragraph>
          </div>
          {toPrint !== undefined && toPrint > 0 && (
            <ButtonLink kind="secondary" iconStart="printer" href={paths.work.toPrint()}>
              {a.letters(toPrint)}
            </ButtonLink>
          )}
        </Row>
        <Row between>
          <nav class="az-row" aria-label={a.title}>
            <Link href={at(dayAfter(monday, -7))}>{a.earlier}</Link>
            <Link href={at(today)}>{a.now}</Link>
            <Link href={at(dayAfter(monday, 7))}>{a.later}</Link>
          </nav>
          {choices.length > 1 && (
            <form class="az-row az-row--end" method="get" action={paths.work.agenda()}>
              <input type="hidden" name="week" value={monday} />
              <Select name="wie" label={a.whose} value={whose} options={choices} />
              <Button kind="secondary">{a.show}</Button>
            </form>
          )}
        </Row>
        {one && lines.length === 1 ? <Days {...props} line={one} /> : <Table {...props} />}
      </Stack>
    </Page>
  );
};

const onDay = ({ appointments }: Line, day: string): Shown[] =>
  appointments.filter(({ startsAt }) => startsAt && localDayOf(startsAt) === day);

/** Days off without anything stay out of the list, so that the week is short to read. */
function Days({ monday, today, line, language, w }: AgendaProps & { line: Line }) {
  const days = daysOfWeek(monday).filter(
    (day) => line.days.get(day) !== 'off' || onDay(line, day).length > 0,
  );
  return (
    <Stack>
      {days.map((day) => {
        const here = onDay(line, day);
        const free = line.days.get(day) === 'away' ? w.agenda.away : w.agenda.nothing;
        if (here.length === 0 && day !== today)
          return (
            <p>
              <strong>{capital(longDay(day, language))}</strong>. <span class="az-soft">{free}</span>
            </p>
          );
        return (
          <section class="az-card az-stack az-stack--sm" aria-labelledby={`d-${day}`}>
            <Heading level={2} look={4} id={`d-${day}`} flush>
              {capital(longDay(day, language))} {day === today && <Badge tone="you">{w.agenda.today}</Badge>}
            </Heading>
            {here.length === 0 ? (
              <Paragraph soft flush>
                {free}
              </Paragraph>
            ) : (
              <ul class="az-list az-stack az-stack--sm">
                {here.map((one) => (
                  <li>
                    <Entry one={one} w={w} wide />
                    <GuestNote
                      guest={one.guest}
                      calls={one.place === 'phone' ? (one.startsAt ?? undefined) : undefined}
                      language={language}
                    />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </Stack>
  );
}

function Entry({ one, w, wide }: { one: Shown; w: Words; wide?: boolean }) {
  const times = [one.startsAt, wide ? one.endsAt : null]
    .flatMap((at) => (at ? localClock(at) : []))
    .join('–');
  if (one.customer === undefined) return <span class="az-soft">{`${times} ${w.agenda.another}`}</span>;
  const text = wide ? `${w.place[one.place]}. ${one.about}` : '';
  return (
    <>
      <span class="az-nowrap">{times}</span>{' '}
      <Link href={paths.work.appointment({ case: one.caseId, appointment: one.id })}>
        {one.customer || w.agenda.someone}
      </Link>
      {wide && <span class="az-soft az-small"> {text}</span>}
      {one.state !== 'confirmed' && (
        <>
          {' '}
          <Badge>{w.state[one.state]}</Badge>
        </>
      )}
    </>
  );
}

function Table({ monday, lines, language, w }: AgendaProps) {
  const days = daysOfWeek(monday).filter((day) =>
    lines.some((line) => line.days.get(day) !== 'off' || onDay(line, day).length > 0),
  );
  const cell = (line: Line, day: string) => {
    const here = onDay(line, day);
    const worked = line.days.get(day);
    if (here.length === 0)
      return (
        <span class="az-soft">
          {worked === 'away' ? w.agenda.away : worked === 'off' ? w.agenda.dayOff : '–'}
        </span>
      );
    return (
      <ul class="az-list az-stack az-stack--sm">
        {here.map((one) => (
          <li>
            <Entry one={one} w={w} />
          </li>
        ))}
      </ul>
    );
  };
  return (
    <DataTable
      caption={w.agenda.caption}
      hideCaption
      rowHeader={0}
      columns={[
        { label: w.agenda.person },
        ...days.map((day) => ({ label: capital(longDay(day, language)).split(' ').slice(0, 2).join(' ') })),
      ]}
      rows={lines.map((line) => [
        <Link href={paths.work.agenda({ week: monday, wie: line.id })}>{line.name}</Link>,
        ...days.map((day) => cell(line, day)),
      ])}
    />
  );
}

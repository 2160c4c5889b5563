import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Card,
  Empty,
  Heading,
  Letter,
  Page,
  Paragraph,
  PrintButton,
  plainPhrase,
  Row,
  Stack,
} from '../../ui/index.ts';
import type { Appointment } from './appointment.ts';
import { whereOf } from './letters.ts';
import type { ToPrint } from './reminders.sql.ts';
import type { Words } from './words.ts';

type ListProps = { letters: ToPrint[]; language: Language; w: Words };

/** What the desk puts on the post today. */
export const toPrintPage = ({ letters, language, w }: ListProps): VNode => {
  const p = w.print;
  return (
    <Page narrow tight compact>
      <Stack size="lg">
        <BackLink href={paths.work.agenda()}>{w.agenda.title}</BackLink>
        <div>
          <Heading level={1}>{p.title}</Heading>
          <Paragraph flush>{p.lead}</Paragraph>
        </div>
        {letters.length === 0 ? (
          <Empty title={p.none}>{p.noneText}</Empty>
        ) : (
          <ul class="az-list az-stack">
            {letters.map(({ id, name, startsAt }) => {
              const text = plainPhrase(p.row, {
                name: name ?? w.agenda.someone,
                when: dayAndClock(startsAt, language),
              });
              return (
                <li>
                  <Card>
                    <form
                      class="az-row az-row--between"
                      method="post"
                      action={paths.work.printReminder({ reminder: id })}
                    >
                      <span>{text}</span>
                      <Button kind="secondary" iconStart="printer" context={name ?? undefined}>
                        {p.make}
                      </Button>
                    </form>
                  </Card>
                </li>
              );
            })}
          </ul>
        )}
      </Stack>
    </Page>
  );
};

type LetterProps = {
  of: Appointment;
  name: string;
  member: string;
  sender: string[];
  to: string[];
  today: string;
  phone: string | null;
  /** she reads large letters */
  large: boolean;
  language: Language;
  w: Words;
};

/** On A4, with the address where the window of an envelope is; in her own language. */
export const reminderLetter = ({
  of,
  name,
  member,
  sender,
  to,
  today,
  phone,
  large,
  language,
  w,
}: LetterProps): VNode => {
  const p = w.print;
  const when = of.startsAt ? dayAndClock(of.startsAt, language) : '';
  return (
    <Page narrow tight>
      <div class="az-noprint az-stack">
        <BackLink href={paths.work.toPrint()}>{p.back}</BackLink>
        <Alert kind="info" title={p.note} />
        <Row>
          <PrintButton>{p.printDo}</PrintButton>
        </Row>
      </div>
      <Letter sender={sender} to={to} placeDate={today} subject={p.subject} large={large}>
        <p>{p.dear(name)}</p>
        <p>{plainPhrase(p.text, { who: member, when, where: whereOf(of, w) })}</p>
        <p>{p.takes(of.minutes)}</p>
        {of.bring && <p>{plainPhrase(p.bring, { bring: of.bring.replace(/\.$/, '') })}</p>}
        {of.travel && <p>{plainPhrase(p.travel, { travel: of.travel })}</p>}
        <p>{phone ? plainPhrase(p.cannot, { phone }) : p.cannotNoPhone}</p>
        <p>
          {p.hello}
          <br />
          {member}
        </p>
      </Letter>
    </Page>
  );
};

import { GuestNote } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import {
  Alert,
  Button,
  Card,
  Details,
  Empty,
  Heading,
  HiddenField,
  Link,
  Row,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { dayAndHour } from './due.rules.ts';
import type { TodayProps } from './today.page.tsx';
import type { Asked } from './today.ts';

/** First contacts and handovers that wait for this member's yes or no; a no gives its reason. */
export function AskedOfMe(props: TodayProps) {
  const { today, w } = props;
  const t = w.today;
  if (today.list === 'antwoord' && today.asked.length === 0)
    return <Empty title={t.askedNone}>{t.askedNoneText}</Empty>;
  if (today.asked.length === 0 || (today.list !== 'antwoord' && today.list !== 'alles')) return null;
  return (
    <>
      <div class="az-workgroup">
        <Heading level={2}>{t.asked}</Heading>
      </div>
      <Stack size="sm">
        {today.asked.map((asked) => (
          <AskedCard asked={asked} {...props} />
        ))}
      </Stack>
    </>
  );
}

/** What she wanted to hand over and did not: she stays the contact, and should know. */
export function CameBack({ today: { back }, w }: TodayProps) {
  return (
    <>
      {back.map(({ caseId, name, title, to }) => (
        <Alert kind="info" title={w.today.cameBack(to ?? w.today.colleague, name || title)}>
          <p class="az-flush">
            <Link href={paths.work.case({ case: caseId })}>{w.today.readFirst}</Link>
          </p>
        </Alert>
      ))}
    </>
  );
}

function AskedCard({ asked, organisation, today, now, language, w }: TodayProps & { asked: Asked }) {
  const { handover, name, title, from } = asked;
  const t = w.today;
  const at = { case: handover.caseId };
  const who = name || w.newQuestion.toLowerCase();
  const first = handover.kind === 'first-contact';
  const when = dayAndHour(handover.answerBy, now, language, w.due);
  const late = handover.answerBy < now;
  return (
    <Card tone="us" as="article">
      <Heading level={3} look={4} flush>
        {first ? t.firstContact(organisation, who) : t.handover(from ?? organisation, who)}
      </Heading>
      <p class="az-flush">
        {title} <Link href={paths.work.case(at)}>{t.readFirst}</Link>
        <GuestNote guest={today.guests.get(handover.personId)} now={now} language={language} />
      </p>
      <p class="az-flush">
        <strong>{late ? t.answerLate(when) : t.answerBefore(when)}</strong> {first ? t.elseAsked : t.elseKept}
      </p>
      <Row top>
        <form method="post" action={first ? paths.work.acceptContact(at) : paths.work.answerHandover(at)}>
          {!first && <HiddenField name="answer" value="accept" />}
          <Button context={who}>{first ? t.yesContact : t.yesHandover}</Button>
        </form>
        <Details summary={t.no}>
          <form
            class="az-stack az-stack--sm"
            method="post"
            action={first ? paths.work.declineContact(at) : paths.work.answerHandover(at)}
            novalidate
          >
            {!first && <HiddenField name="answer" value="decline" />}
            <TextArea
              name="reason"
              id={`f-nee-${handover.id}`}
              label={w.case.reason}
              hint={w.case.reasonHint}
              rows={2}
            />
            <div>
              <Button kind="secondary" context={who}>
                {t.no}
              </Button>
            </div>
          </form>
        </Details>
      </Row>
    </Card>
  );
}

import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Quote,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Unhappy } from './unhappy.sql.ts';
import type { Words } from './words.ts';

type ListProps = { all: Unhappy[]; done: string | undefined; now: Date; language: Language; w: Words };

const dueText = ({ dueAt }: Unhappy, now: Date, language: Language, w: Words): string =>
  dueAt
    ? plainPhrase(dueAt < now ? w.promises.unhappy.late : w.promises.unhappy.by, {
        by: dayAndClock(dueAt, language),
      })
    : '';

/** Who waits for an answer first; what was answered below it. */
export const unhappyListPage = ({ all, done, now, language, w }: ListProps): VNode => {
  const u = w.promises.unhappy;
  const waiting = all.filter(({ answered }) => !answered);
  const over = all.filter(({ answered }) => answered);
  const item = (one: Unhappy) => (
    <li>
      <Card>
        <p class="az-flush">
          <strong>{one.name ?? w.nameless}</strong> {one.answered && <Badge>{u.answered}</Badge>}
        </p>
        <p class="az-flush az-small az-soft">
          {one.answered ? dayAndClock(one.sentAt, language) : dueText(one, now, language, w)}
        </p>
        <p class="az-flush">
          <Link href={paths.work.unhappyOne({ message: one.id })}>{u.read}</Link>
        </p>
      </Card>
    </li>
  );
  return (
    <Page narrow tight compact>
      <Stack size="lg">
        {done && <Alert kind="ok" title={u.sent} />}
        <div>
          <Heading level={1}>{u.title}</Heading>
          <Paragraph flush>{u.lead}</Paragraph>
        </div>
        {waiting.length === 0 ? (
          <Empty title={u.none}>{u.noneText}</Empty>
        ) : (
          <ul class="az-list az-stack">{waiting.map(item)}</ul>
        )}
        {over.length > 0 && (
          <section class="az-stack">
            <Heading level={2}>{u.answered}</Heading>
            <ul class="az-list az-stack">{over.map(item)}</ul>
          </section>
        )}
      </Stack>
    </Page>
  );
};

type OneProps = {
  one: Unhappy;
  answers: { body: string; when: Date; who: string }[];
  typed: string | undefined;
  error: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

export const unhappyOnePage = ({ one, answers, typed, error, now, language, w }: OneProps): VNode => {
  const u = w.promises.unhappy;
  const when = dayAndClock(one.sentAt, language);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <BackLink href={paths.work.unhappy()}>{u.back}</BackLink>
        <div>
          <Heading level={1}>{one.name ?? w.nameless}</Heading>
          <Paragraph soft flush>
            {[plainPhrase(u.about, { title: one.title }), one.answered ? '' : dueText(one, now, language, w)]
              .filter(Boolean)
              .join('. ')}
          </Paragraph>
        </div>
        <ErrorSummary title={u.errorTitle} errors={error ? [{ field: 'antwoord', text: error }] : []} />
        <div>
          <Paragraph soft small>
            {plainPhrase(u.of, { name: one.name ?? w.nameless, when })}
          </Paragraph>
          <Quote medium>{one.body}</Quote>
        </div>
        {answers.map(({ body, when: at, who }) => (
          <Card tone="us">
            <p class="az-flush az-small">
              <strong>{who}</strong>, {dayAndClock(at, language)}
            </p>
            <p class="az-flush">{body}</p>
          </Card>
        ))}
        <form class="az-stack" method="post" action={paths.work.unhappyOne({ message: one.id })} novalidate>
          <TextArea name="antwoord" label={u.answer} hint={u.answerHint} value={typed} error={error} />
          <div>
            <Button>{u.answerDo}</Button>
          </div>
        </form>
      </Stack>
    </Page>
  );
};

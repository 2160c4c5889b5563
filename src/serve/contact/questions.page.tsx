import type { VNode } from 'preact';
import { AskedByCouncil, OpenRightCard } from '../../judge/verdicts/index.ts';
import { paths } from '../../paths.ts';
import { dayAndClock, fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  ButtonLink,
  Card,
  Empty,
  Filled,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Stack,
  TurnTag,
} from '../../ui/index.ts';
import { choiceHolds } from '../cases/index.ts';
import { type Naming, namingOf } from './naming.rules.ts';
import { turnWords } from './reachable.rules.ts';
import type { MyQuestions, QuestionLine } from './read-questions.ts';
import { turnValues } from './turn-values.ts';
import type { Words } from './words.ts';

type Props = {
  mine: MyQuestions;
  /** of how many kinds of care she may still say how it was */
  toJudge: number;
  /** how often a client council asks her whether there was care */
  askedByCouncil: number;
  /** whose they are, when a helper reads them */
  helped: string | undefined;
  /** may a question be asked here? */
  mayAsk: boolean;
  /** only she says whether there is more of hers */
  herself: boolean;
  language: Language;
  w: Words;
};

/** All her questions: first those in which somebody is to move. */
export const questionsPage = (props: Props): VNode => {
  const { mine, toJudge, askedByCouncil, helped, mayAsk, herself, language, w } = props;
  const q = w.questions;
  const naming = namingOf(mine.names, w);
  const [first] = mine.lines;
  const now = mine.lines.filter((line) => !isOver(line));
  const past = mine.lines.filter(isOver);
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <Heading level={1}>{helped ? q.titleOf(helped) : q.title}</Heading>
          {first && <Paragraph lead>{q.lead}</Paragraph>}
          {first && mine.mayBeLost && !helped && (
            <Alert kind="info" title={q.keepTitle}>
              <p class="az-flush">
                {q.keep} <Link href={paths.question.keep({ id: first.question.id })}>{q.keepLink}</Link>
              </p>
            </Alert>
          )}
        </Stack>
        {!first && (
          <Empty title={q.emptyTitle} action={mayAsk && <ButtonLink href={paths.home()}>{q.ask}</ButtonLink>}>
            {helped ? q.emptyOf(helped) : q.empty}
          </Empty>
        )}
        <Lines {...{ title: q.now, id: 'nu', lines: now, naming, language, w }} />
        <AskedByCouncil n={askedByCouncil} language={language} />
        <OpenRightCard n={toJudge} language={language} />
        <Lines {...{ title: q.past, id: 'eerder', lines: past, naming, language, w }} />
        {first && mayAsk && (
          <p class="az-flush">
            <ButtonLink href={paths.home()} kind="secondary">
              {q.another}
            </ButtonLink>
          </p>
        )}
        {herself && toJudge === 0 && (
          <p class="az-flush">
            <Link href={paths.verdicts.mine()}>{q.verdict}</Link>
          </p>
        )}
        {herself && (
          <p class="az-flush">
            <Link href={paths.mine.also()}>{q.also}</Link>
          </p>
        )}
      </Stack>
    </Page>
  );
};

const OVER = ['stopped', 'resting', 'served'];
const isOver = ({ turn }: QuestionLine): boolean => OVER.includes(turn.key);

type LinesProps = {
  title: string;
  id: string;
  lines: QuestionLine[];
  naming: Naming;
  language: Language;
  w: Words;
};

function Lines({ title, id, lines, naming, language, w }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="az-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {lines.map((line) => (
        <Line {...{ line, naming, language, w }} />
      ))}
    </section>
  );
}

function Line({
  line,
  naming,
  language,
  w,
}: {
  line: QuestionLine;
  naming: Naming;
  language: Language;
  w: Words;
}) {
  const { question, turn, nextDay, contact, reachable } = line;
  const q = w.questions;
  const values = turnValues(turn, { naming, nextDay, contact, language });
  const said = turnWords(w, turn.key, reachable);
  const who =
    turn.key === 'stopped' || turn.key === 'resting' || turn.key === 'served'
      ? w.who[turn.key]
      : w.who[turn.tone];
  const [soonest] = turn.also;
  return (
    <Card as="article">
      <TurnTag tone={turn.tone}>{who}</TurnTag>
      <Heading level={3} flush>
        <Link href={paths.question.status({ id: question.id })}>{question.title}</Link>
      </Heading>
      <p class="az-flush">
        <Filled template={turn.by && said.timed ? said.timed : said.text} values={values} />
      </p>
      <p class="az-flush az-small az-soft">
        {[
          turn.tone === 'us' &&
            !turn.by &&
            soonest &&
            plainPhrase(q.next, { day: dayAndClock(soonest.promise.dueAt, language) }),
          turn.lead &&
            choiceHolds(turn.lead) &&
            plainPhrase(q.at, { provider: naming.provider(turn.lead.organisationId) }),
          plainPhrase(q.asked, { day: fullDay(question.askedAt, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {turn.broken.length > 0 && <p class="az-flush az-small az-strong">{w.brokenTitle}.</p>}
    </Card>
  );
}

import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Checks,
  Grid,
  Heading,
  Link,
  Page,
  Paragraph,
  Progress,
  Row,
  Stack,
  stepSentence,
  uiWords,
  Weights,
} from '../../ui/index.ts';
import { CRITERIA, type Weights as Laid } from './choice.ts';
import { ICONS } from './criterion-icons.ts';
import { madeUpOf } from './made-up.rules.ts';
import {
  type Answered,
  LETTER_OF,
  PAIRS,
  type Pair,
  type PairAnswer,
  proposedStones,
} from './pair-questions.rules.ts';
import type { Words } from './words.ts';

type Side = 'left' | 'right';
type Common = { id: string; answers: readonly Answered[]; language: Language; w: Words };

const lettersOf = (answers: readonly Answered[]): string =>
  answers.map(({ answer }) => LETTER_OF[answer]).join('');

/** 'Dichtbij, maar duurder': both sides name the criteria in one order. */
const nameOf = ({ left, right }: Pair, side: Side, { sides, but }: Words['pairs']): string =>
  side === 'left' ? but(sides[left].better, sides[right].worse) : but(sides[left].worse, sides[right].better);

/** One question: two made-up offers that differ in two things. Each answer is a button of a plain form. */
export const pairPage = ({ id, answers, pair, language, w }: Common & { pair: Pair }): VNode => {
  const p = w.pairs;
  const letters = lettersOf(answers);
  const answer = (one: PairAnswer) => ({ name: 'antwoorden', value: letters + LETTER_OF[one] });
  return (
    <Page tight>
      <Stack size="lg">
        {answers.length === 0 ? (
          <BackLink href={paths.question.compare({ id })}>{p.back}</BackLink>
        ) : (
          <BackLink href={paths.question.pairs({ id }, { antwoorden: letters.slice(0, -1) })}>
            {p.before}
          </BackLink>
        )}
        <Progress now={answers.length + 1} total={PAIRS.most} text={p.step(answers.length + 1, PAIRS.most)} />
        <Heading level={1}>{p.title}</Heading>
        <Paragraph lead>{p.lead}</Paragraph>
        <form class="az-stack az-stack--lg" method="get" action={paths.question.pairs({ id })}>
          <Grid columns={2}>
            {(['left', 'right'] as const).map((side) => (
              <Card title={nameOf(pair, side, p)} id={side} as="article">
                <Checks items={factsOf(pair, side, language)} />
                <Button kind="secondary" context={nameOf(pair, side, p)} {...answer(side)}>
                  {p.choose}
                </Button>
              </Card>
            ))}
          </Grid>
          <Row>
            <Button kind="secondary" {...answer('equal')}>
              {p.equal}
            </Button>
            <Button kind="secondary" {...answer('skip')}>
              {p.skip}
            </Button>
          </Row>
        </form>
        <Row between>
          {answers.length >= PAIRS.least && (
            <Link href={paths.question.pairs({ id }, { antwoorden: letters, klaar: 1 })}>{p.enough}</Link>
          )}
          {answers.length > 0 && <Link href={paths.question.compare({ id })}>{p.back}</Link>}
        </Row>
      </Stack>
    </Page>
  );
};

const factsOf = (pair: Pair, side: Side, language: Language) =>
  [pair.left, pair.right].flatMap((criterion) =>
    madeUpOf(criterion, criterion === pair[side] ? PAIRS.better : PAIRS.worse).map(({ part, step }) => ({
      icon: ICONS[criterion],
      text: stepSentence(part.text[language], step.text[language], uiWords[language]),
    })),
  );

/** What the answers come to: stones to take over or to move. What she laid herself stays where nothing was asked. */
export const proposalPage = ({ id, answers, laid, language, w }: Common & { laid: Laid }): VNode => {
  const p = w.pairs;
  const stones: Laid = { ...laid, ...proposedStones(answers) };
  const letters = lettersOf(answers);
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.question.pairs({ id }, { antwoorden: letters.slice(0, -1) })}>
          {p.before}
        </BackLink>
        <Heading level={1}>{p.doneTitle}</Heading>
        <Paragraph lead>{p.doneLead}</Paragraph>
        <form class="az-stack az-stack--lg" method="post" action={paths.question.weigh({ id })} novalidate>
          <Card>
            <Weights
              criteria={CRITERIA.map((key) => ({
                key,
                ...w.criteria[key],
                icon: ICONS[key],
                stones: stones[key],
              }))}
              words={uiWords[language]}
            />
          </Card>
          <Row>
            <Button>{p.take}</Button>
            <ButtonLink kind="secondary" href={paths.question.compare({ id })}>
              {p.leave}
            </ButtonLink>
          </Row>
        </form>
        <section>
          <Heading level={2} look={3}>
            {p.said}
          </Heading>
          <Checks items={answers.map((one) => ({ icon: 'check' as const, text: saidOf(one, p) }))} />
        </section>
        <p class="az-flush">
          <Link href={paths.question.pairs({ id })}>{p.again}</Link>
        </p>
      </Stack>
    </Page>
  );
};

const saidOf = ({ answer, ...pair }: Answered, p: Words['pairs']): string => {
  if (answer === 'skip') return p.saidLine.skip;
  if (answer === 'equal') return p.saidLine.equal(nameOf(pair, 'left', p), nameOf(pair, 'right', p));
  return p.saidLine.choice(nameOf(pair, answer, p));
};

/** All were skipped: nothing is proposed. */
export const nothingProposedPage = ({ id, w }: Pick<Common, 'id' | 'w'>): VNode => (
  <Page narrow tight>
    <Stack>
      <Heading level={1}>{w.pairs.nothingTitle}</Heading>
      <Paragraph lead>{w.pairs.nothingText}</Paragraph>
      <Row>
        <ButtonLink href={paths.question.compare({ id })}>{w.pairs.back}</ButtonLink>
        <ButtonLink kind="secondary" href={paths.question.pairs({ id })}>
          {w.pairs.again}
        </ButtonLink>
      </Row>
    </Stack>
  </Page>
);

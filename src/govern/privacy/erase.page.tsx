import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Row,
  Stack,
} from '../../ui/index.ts';
import { KINDS } from './kinds.data.ts';
import type { ErasurePlan } from './plan-erasure.ts';
import type { Words } from './words.ts';

export const SURE_FIELD = 'zeker';
const TOLD_APART = ['details', 'signing-in', 'looks', 'mail', 'erasures', 'found-by'];

export type EraseProps = {
  plan: ErasurePlan;
  nameOf(organisation: string): string;
  error?: boolean;
  language: Language;
  w: Words;
};

/** Exactly what goes and what stays, before she decides. */
export const erasePage = ({ plan, nameOf, error = false, language, w }: EraseProps): VNode => {
  const e = w.erase;
  const errors = error ? [{ field: SURE_FIELD, text: e.confirmError }] : [];
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <ErrorSummary title={e.errors} errors={errors} />
          <BackLink href={paths.mine.data()}>{w.back}</BackLink>
          <Heading level={1}>{e.title}</Heading>
          <Paragraph lead>{e.lead}</Paragraph>
          <Running {...{ plan, nameOf, w }} />
        </Stack>
        <Stack size="sm">
          <Heading level={2}>{e.goes}</Heading>
          <ul>
            <li>{e.details}</li>
            {goneKinds(plan.goes).map(({ key, what, n }) => (
              <li key={key}>
                {what[language]}: {n}
              </li>
            ))}
            <li>{e.signIn}</li>
            <li>{e.stops}</li>
          </ul>
          <Paragraph flush>
            {e.goesText} {e.soon}
          </Paragraph>
          <Paragraph flush>
            {e.take} <Link href={paths.mine.take()}>{e.takeLink}</Link>
          </Paragraph>
        </Stack>
        <Stays {...{ plan, nameOf, language, w }} />
        {plan.running.length === 0 && (
          <form class="az-stack" method="post" action={paths.mine.erase()} novalidate>
            <Checkbox name={SURE_FIELD} label={e.confirm} error={errors[0]?.text} />
            <Row>
              <Button>{e.button}</Button>
              <ButtonLink kind="secondary" href={paths.mine.data()}>
                {e.not}
              </ButtonLink>
            </Row>
          </form>
        )}
      </Stack>
    </Page>
  );
};

/** Of each kind that is told by number, how much; what there is none of is left out. */
export const goneKinds = (goes: Readonly<Record<string, number>>) =>
  KINDS.filter(({ key }) => !TOLD_APART.includes(key)).flatMap(({ key, what }) => {
    const n = goes[key] ?? 0;
    return n > 0 ? [{ key, what, n }] : [];
  });

function Running({ plan, nameOf, w }: Pick<EraseProps, 'plan' | 'nameOf' | 'w'>) {
  const e = w.erase;
  if (plan.running.length === 0) return null;
  return (
    <Alert kind="info" title={e.running}>
      <p class="az-flush">{e.runningText}</p>
      <ul>
        {plan.running.map(({ title, organisationId, questionId }) => (
          <li>
            {plainPhrase(e.runningLine, { title, name: nameOf(organisationId) })}{' '}
            <Link href={paths.question.stop({ id: questionId })}>{e.stop}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Stays({ plan, nameOf, language, w }: Omit<EraseProps, 'error'>) {
  const e = w.erase;
  return (
    <Stack size="sm">
      <Heading level={2}>{e.stays}</Heading>
      <ul>
        {plan.kept.map(({ organisation, deliveries, until }) => (
          <li>{e.care(nameOf(organisation), deliveries, fullDay(until, language))}</li>
        ))}
        <li>{e.log}</li>
        <li>{e.helped}</li>
        <li>{e.backup}</li>
        <li>{e.counts}</li>
      </ul>
      {plan.kept.length > 0 && (
        <Paragraph soft small flush>
          {e.careLaw} {e.careAsk}
        </Paragraph>
      )}
    </Stack>
  );
}

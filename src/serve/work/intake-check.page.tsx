import type { VNode } from 'preact';
import type { Emergency } from '../../ask/matching/index.ts';
import type { Card as CustomerCard } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import {
  Alert,
  Button,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Quote,
  RadioOptions,
  Row,
  Stack,
} from '../../ui/index.ts';
import { NEW } from './known.tsx';
import type { Words } from './words.ts';

export type CheckProps = {
  typed: Typed;
  emergencies: readonly Emergency[];
  cards: readonly CustomerCard[];
  errors: FieldError[];
  w: Words;
};

const KEPT = [
  'text',
  'forWhom',
  'forName',
  'name',
  'phone',
  'postcode',
  'birthYear',
  'email',
  'street',
  'city',
  'channel',
  'post',
];

/** Before anything is kept: what can't wait, and whether we know this person. */
export const intakeCheckPage = ({ typed, emergencies, cards, errors, w }: CheckProps): VNode => {
  const i = w.intake;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <ErrorSummary title={i.errorTitle} errors={errors} />
        {emergencies.map((emergency) => (
          <Alert kind="error" title={i.emergency[emergency].title}>
            {i.emergency[emergency].text}
          </Alert>
        ))}
        <div>
          <Heading level={1}>{cards.length > 0 ? i.same : i.check}</Heading>
          <Paragraph lead>{i.checkLead}</Paragraph>
          <Quote medium>{typed['text']}</Quote>
        </div>
        <form class="az-stack az-stack--lg" method="post" action={paths.work.intake()} novalidate>
          {KEPT.map((name) => (
            <HiddenField name={name} value={typed[name] ?? ''} />
          ))}
          <HiddenField name="gezien" value="ja" />
          {cards.length > 0 && (
            <RadioOptions
              name="wie"
              label={typed['name'] ?? i.same}
              hint={i.sameHint}
              error={errorOf(errors, 'wie')}
              value={typed['wie']}
              options={[
                ...cards.map((card) => ({ value: card.personId, label: card.name, hint: factsOf(card, w) })),
                { value: NEW, label: i.isNew },
              ]}
            />
          )}
          <Row>
            <Button>{i.goOn}</Button>
            <Button kind="secondary" name="terug" value="ja">
              {i.change}
            </Button>
          </Row>
        </form>
      </Stack>
    </Page>
  );
};

const factsOf = ({ birthYear, postcode, phone }: CustomerCard, w: Words): string =>
  [birthYear && w.case.born(birthYear), postcode, phone].filter(Boolean).join(' · ');

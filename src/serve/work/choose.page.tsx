import type { VNode } from 'preact';
import type { Match } from '../../ask/matching/index.ts';
import { offerFacts } from '../../ask/offers/index.ts';
import type { Question } from '../../ask/questions/index.ts';
import type { Organisation } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  Checkbox,
  type ChoiceOption,
  Empty,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Quote,
  RadioOptions,
  Split,
  Stack,
  TextArea,
  Turn,
} from '../../ui/index.ts';
import { OTHERWISE } from './record-choice.ts';
import { Understood } from './understood.tsx';
import type { Words } from './words.ts';

export type ChooseProps = {
  caseId: string;
  name: string;
  question: Question;
  offers: Match[];
  /** are there more than these? */
  more: boolean;
  providers: Map<string, Organisation>;
  typed: Typed;
  errors: FieldError[];
  supporter: { name: string; phone: string };
  language: Language;
  w: Words;
};

/** Offers to read out on the phone, and the customer's own answer to write down. */
export const choosePage = (props: ChooseProps): VNode => {
  const { caseId, name, question, offers, typed, errors, supporter, language, w } = props;
  const c = w.choose;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.case({ case: caseId })}>{c.back}</BackLink>
        <ErrorSummary title={w.case.errorTitle} errors={errors} />
        <Split kind="even">
          <div>
            <Heading level={1}>{c.title}</Heading>
            <Quote medium>{question.text}</Quote>
            <Understood question={question} language={language} w={w} />
          </div>
          <Turn tone="you" who={name || w.case.who.customer}>
            {c.turn}
          </Turn>
        </Split>
        {question.state === 'chosen' && <Alert kind="info" title={c.chosen} />}
        {offers.length === 0 && <Empty title={c.none}>{c.noneText}</Empty>}
        <form
          class="az-stack az-stack--lg"
          method="post"
          action={paths.work.choose({ case: caseId })}
          novalidate
        >
          <RadioOptions
            name="keuze"
            label={c.legend}
            hint={offers.length > 0 ? `${c.lead(offers.length, props.more)} ${c.order}` : undefined}
            value={typed['keuze']}
            error={errorOf(errors, 'keuze')}
            options={[
              ...offers.map((found) => optionOf(found, props)),
              ...OTHERWISE.map((key) => otherwise(key, c)),
            ]}
          />
          <TextArea
            name="reason"
            label={c.reason}
            hint={c.reasonHint}
            rows={2}
            value={typed['reason']}
            error={errorOf(errors, 'reason')}
          />
          <Checkbox
            name="zelf"
            value="ja"
            label={c.saidSo}
            hint={c.saidSoHint}
            checked={typed['zelf'] === 'ja'}
            error={errorOf(errors, 'zelf')}
          />
          <div>
            <Button>{c.submit}</Button>
          </div>
          <Paragraph soft>{c.supporter(supporter.name, supporter.phone)}</Paragraph>
        </form>
      </Stack>
    </Page>
  );
};

const optionOf = ({ offer, km, kmCoarse }: Match, { providers, language }: ChooseProps): ChoiceOption => {
  // The first fact is the offer's own name: that stands above.
  const facts = offerFacts(offer, { language, km, kmCoarse }).flatMap(({ key, main }) =>
    key === 'product' ? [] : (main ?? []),
  );
  const provider = providers.get(offer.organisationId)?.name ?? '';
  return {
    value: offer.id,
    label: (
      <>
        <strong>{provider}</strong>: {offer.title}
      </>
    ),
    hint: facts.join(' · '),
  };
};

const otherwise = (key: (typeof OTHERWISE)[number], { options }: Words['choose']): ChoiceOption => ({
  value: key,
  label: options[key],
  hint: options[`${key}Hint`],
});

/** She took the question back, or it is with a provider: then nobody chooses for her here. */
export const noChoosingPage = ({ caseId, w }: { caseId: string; w: Words }): VNode => (
  <Page narrow tight>
    <Stack>
      <BackLink href={paths.work.case({ case: caseId })}>{w.choose.back}</BackLink>
      <Heading level={1}>{w.choose.notPossible}</Heading>
      <Paragraph lead>{w.choose.notPossibleText}</Paragraph>
    </Stack>
  </Page>
);

import type { VNode } from 'preact';
import type { Question } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { dayOf, fullDay, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Checks,
  Details,
  ErrorSummary,
  Heading,
  HiddenField,
  Page,
  Paragraph,
  Quote,
  Select,
  Split,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { type Proposal, proposalHolds } from '../proposals/index.ts';
import { Understood } from './understood.tsx';
import type { Words } from './words.ts';

export type SharedQuestionProps = {
  question: Question;
  name: string;
  offers: { id: string; title: string }[];
  proposals: Proposal[];
  mayPropose: boolean;
  typed: Typed;
  errors: FieldError[];
  done: string | undefined;
  now: Date;
  language: Language;
  w: Words;
};

/** One question that was shared with us: read it, and make an offer in her own measure. */
export const sharedQuestionPage = (props: SharedQuestionProps): VNode => {
  const { question, name, errors, done, language, w } = props;
  const s = w.shared;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.shared()}>{s.back}</BackLink>
        {done && s.done[done] && <Alert kind="ok" title={s.done[done]} />}
        <ErrorSummary title={w.case.errorTitle} errors={errors} />
        <Split>
          <Stack size="lg">
            <div>
              <Heading level={1}>{name || w.nameless}</Heading>
              <Quote>{question.text}</Quote>
              <Paragraph soft small>
                {s.asked(shortDay(question.askedAt, language))}
              </Paragraph>
            </div>
            <Yours {...props} />
            {props.mayPropose && <Propose {...props} />}
          </Stack>
          <div>
            <Card title={s.understood} id="begrepen">
              <Understood question={question} language={language} w={w} />
            </Card>
          </div>
        </Split>
      </Stack>
    </Page>
  );
};

const holds = ({ proposals, now }: SharedQuestionProps) =>
  proposals.filter((one) => proposalHolds(one, dayOf(now)));

function Yours(props: SharedQuestionProps) {
  const { question, offers, language, w } = props;
  const s = w.shared;
  return (
    <>
      {holds(props).map((proposal) => (
        <Card tone="us" title={s.yours} id={`voorstel-${proposal.id}`}>
          <p class="az-flush az-strong">{offers.find(({ id }) => id === proposal.offerId)?.title}</p>
          <Checks small items={PARTS.map((part) => ({ icon: 'check', text: proposal.content[part] }))} />
          <p class="az-flush">{s.validTo(fullDay(proposal.validUntil, language))}</p>
          {props.mayPropose && (
            <form
              method="post"
              action={paths.sharedQuestion({ person: question.personId, question: question.id })}
            >
              <HiddenField name="proposal" value={proposal.id} />
              <Button kind="secondary" name="doe" value="intrekken">
                {s.withdraw}
              </Button>
            </form>
          )}
        </Card>
      ))}
    </>
  );
}

const PARTS = ['product', 'price', 'place', 'promotion', 'personnel'] as const;

function Propose(props: SharedQuestionProps) {
  const { question, offers, typed, errors, w } = props;
  const s = w.shared;
  const field = (name: string) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
  });
  if (offers.length === 0)
    return (
      <Card title={s.propose} id="voorstel">
        <Paragraph>{s.noOffers}</Paragraph>
        <div>
          <ButtonLink kind="secondary" href={paths.manage.offers()}>
            {s.toOffers}
          </ButtonLink>
        </div>
      </Card>
    );
  const form = (
    <form
      class="az-stack"
      method="post"
      action={paths.sharedQuestion({ person: question.personId, question: question.id })}
      novalidate
    >
      <Paragraph flush>{s.proposeText}</Paragraph>
      <Select
        {...field('offer')}
        label={s.offer}
        empty={s.offerEmpty}
        options={offers.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {PARTS.map((part) => (
        <TextArea {...field(part)} label={s.parts[part]} rows={2} />
      ))}
      <TextField
        {...field('priceEur')}
        label={s.priceEur}
        hint={w.care.optional}
        size="short"
        inputMode="decimal"
      />
      <TextField {...field('until')} label={s.validUntil} type="date" size="tel" />
      <div>
        <Button name="doe" value="voorstel">
          {s.submit}
        </Button>
      </div>
    </form>
  );
  if (holds(props).length === 0 || errors.length > 0)
    return (
      <Card title={s.propose} id="voorstel">
        {form}
      </Card>
    );
  return <Details summary={s.another}>{form}</Details>;
}

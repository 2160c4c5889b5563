import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { telHref } from '../../platform/http/site.ts';
import { dayAndClock, longDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Badge,
  Button,
  Card,
  Checks,
  ErrorSummary,
  Heading,
  HiddenField,
  inPlain,
  Link,
  Page,
  Paragraph,
  RadioOptions,
  Split,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import { ContactFields, type Person } from '../people/index.ts';
import type { Question } from '../questions/index.ts';
import type { ToConfirm } from './confirm.ts';
import { ICONS } from './criterion-icons.ts';
import { HelperLine } from './helper-line.tsx';
import { factsForHer } from './option-facts.ts';
import type { Words } from './words.ts';

type Props = ToConfirm & {
  typed: Typed | undefined;
  errors: FieldError[];
  /** may who chooses change how she is reached? */
  mayDescribe: boolean;
  supporter: { name: string; phone: string };
  language: Language;
  w: Words;
};

/** The last page before a choice: what she chooses, what follows, and how she is reached. */
export const confirmPage = (props: Props): VNode => {
  const { question, offer, provider, replaces, errors, typed, person, language, w } = props;
  const at = { id: question.id };
  const c = w.confirm;
  return (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.question.compare(at)}>{c.back}</BackLink>
        <Heading level={1}>{c.title(provider.name)}</Heading>
        <Split>
          <form class="az-stack az-stack--lg" method="post" action={paths.question.choose(at)} novalidate>
            <ErrorSummary title={c.errorTitle} errors={errors} />
            {replaces && <Alert kind="info" title={c.replaces(replaces.name)} />}
            <HiddenField name="aanbod" value={offer.id} />
            {props.mayDescribe && (
              <section class="az-stack" aria-labelledby="bereik">
                <Heading level={2} id="bereik">
                  {c.reach}
                </Heading>
                <ContactFields
                  language={language}
                  typed={typed}
                  errors={errors}
                  person={knownOf(person, question)}
                />
              </section>
            )}
            <RadioOptions
              name="wish"
              label={c.wish}
              hint={c.wishHint}
              value={typed?.['wish'] ?? ''}
              options={[
                { value: '', label: c.wishNone },
                { value: 'woman', label: c.wishWoman },
                { value: 'man', label: c.wishMan },
              ]}
            />
            <TextArea
              name="reason"
              label={c.reason}
              hint={c.reasonHint}
              rows={2}
              value={typed?.['reason']}
              error={errorOf(errors, 'reason')}
            />
            <HelperLine supporter={props.supporter} w={w} />
            <div>
              <Button picture="circle-check">{c.submit(provider.name)}</Button>
            </div>
          </form>
          <aside class="az-stack" aria-label={c.next}>
            <Chosen {...props} />
            <Next {...props} />
            <Support {...props} />
          </aside>
        </Split>
      </Stack>
    </Page>
  );
};

/** What she told with her question need not be told again. */
const knownOf = (person: Person, { forWhom, need }: Question): Person => ({
  ...person,
  postcode: person.postcode ?? (forWhom === 'self' ? need.postcode : null),
});

function Chosen({ offer, proposal, language, w }: Props) {
  const facts = factsForHer({ offer, proposal, km: null }, language).filter(
    (fact) => fact.main && (fact.key !== 'product' || proposal),
  );
  return (
    <Card title={w.confirm.offer}>
      <Stack size="sm">
        <Paragraph flush>
          <strong>{offer.title}</strong>
        </Paragraph>
        {proposal && (
          <p class="az-small az-flush">
            <Badge tone="you">{w.offers.proposal}</Badge>{' '}
            {w.compare.until(longDay(proposal.validUntil, language))}
          </p>
        )}
        <Checks
          small
          items={facts.map((fact) => ({
            icon: ICONS[fact.key],
            text: `${w.criteria[fact.key].name}: ${fact.main}`,
          }))}
        />
      </Stack>
    </Card>
  );
}

function Next({ provider, contact, acceptsBy, language, w }: Props) {
  const { steps, stepsPlain } = w.confirm;
  const by = dayAndClock(acceptsBy, language);
  const easy = stepsPlain(provider.name, by);
  const items = steps(provider.name, by).map((text, at) => inPlain(text, easy[at]));
  return (
    <Card tone="us" title={w.confirm.next}>
      <Checks
        items={[...items, ...(contact ? [w.confirm.host(contact.name, provider.name)] : [])].map((text) => ({
          icon: 'check' as const,
          text,
        }))}
      />
    </Card>
  );
}

function Support({ supporter, w }: Props) {
  return (
    <Card tone="sunken" title={w.confirm.supporter}>
      <Paragraph flush>{w.confirm.supporterText(supporter.name)}</Paragraph>
      <Link href={telHref(supporter.phone)} strong>
        {supporter.phone}
      </Link>
    </Card>
  );
}

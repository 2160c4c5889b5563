import { paths } from '../../paths.ts';
import { errorOf, type FieldError } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  Button,
  CheckboxOptions,
  Details,
  Heading,
  plainPhrase,
  RadioOptions,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { FURTHEST_KM } from '../matching/index.ts';
import { DELIVERY, FUNDING } from '../offers/index.ts';
import { languageOptions } from './languages.rules.ts';
import { withoutValue } from './understood-form.rules.ts';
import { SubjectFields } from './understood-subjects.tsx';
import { type FormValues, UNKNOWN } from './understood-values.rules.ts';
import type { Words } from './words.ts';

type Said = Words['understood'];
type Props = {
  words: Said;
  language: Language;
  id: string;
  values: FormValues;
  errors: FieldError[];
  /** how many offers fit now, and before she changed something */
  fitting: { now: number; before: number | undefined };
};

/** The button that only shows what a change does, and where it stands. */
export const TRY_FIELD = 'zet';
export const TRY_VALUE = 'tonen';
const TRAVEL_KM = [2, 5, 10, 25, 50, 100, FURTHEST_KM];
export const TRY_ID = 'wat-dit-verandert';
export const FORM_ID = 'wat-we-begrepen';

export function UnderstoodForm(props: Props) {
  const { words, id, values, errors } = props;
  return (
    <form
      id={FORM_ID}
      class="az-card az-stack az-understood"
      action={paths.question.understood({ id })}
      method="post"
      novalidate
    >
      <Heading level={2} look={3}>
        {words.check}
      </Heading>
      <TextArea
        name="topic"
        label={words.topic}
        hint={words.topicHint}
        value={values.topic}
        error={errorOf(errors, 'topic')}
        maxLength={500}
        rows={2}
      />
      <SubjectFields words={words} language={props.language} values={values} />
      <RadioOptions
        name="forWhom"
        label={words.forWhom}
        value={values.forWhom}
        options={[
          { value: 'self', label: words.self },
          { value: 'other', label: words.other },
        ]}
      />
      <TextField
        name="forName"
        label={words.forName}
        hint={words.forNameHint}
        value={values.forName}
        error={errorOf(errors, 'forName')}
        maxLength={80}
      />
      <TextField
        name="age"
        label={words.age}
        hint={words.ageHint}
        value={values.age}
        error={errorOf(errors, 'age')}
        inputMode="numeric"
        size="short"
      />
      <TextField
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={values.place}
        error={errorOf(errors, 'place')}
        maxLength={110}
      />
      <AlsoRead words={words} values={values} />
      <Details
        summary={words.more}
        open={['price', 'wait', 'language', 'travel'].some((name) => errorOf(errors, name))}
      >
        <MoreFields {...props} />
      </Details>
      <div class="az-row" id={TRY_ID}>
        <Button iconEnd="arrow-right" picture="circle-check">
          {words.button}
        </Button>
        <Button kind="secondary" name={TRY_FIELD} value={TRY_VALUE}>
          {words.try}
        </Button>
        <p class="az-flush" role="status">
          <Fitting words={words} {...props.fitting} />
        </p>
      </div>
    </form>
  );
}

function Fitting({ words, now, before }: { words: Said; now: number; before: number | undefined }) {
  return (
    <>
      <strong>
        {now === 0
          ? words.fittingNone
          : plainPhrase(now === 1 ? words.fittingOne : words.fittingMore, { count: now })}
      </strong>{' '}
      {before !== undefined && beforeThat(words, now, before)}
    </>
  );
}

const beforeThat = (words: Said, now: number, before: number): string => {
  if (before === now) return now === 0 ? '' : words.fittingSame;
  return before === 0 ? words.fittingBeforeNone : plainPhrase(words.fittingBefore, { count: before });
};

function AlsoRead({ words, values }: { words: Said; values: FormValues }) {
  const { targetGroups } = words.sentences;
  if (values.groups.length + values.without.length === 0) return null;
  return (
    <CheckboxOptions
      name="read"
      label={words.read}
      hint={words.readHint}
      values={values.read}
      options={[
        ...values.groups.map((group) => ({ value: group, label: targetGroups[group] })),
        ...values.without.map((what) => ({
          value: withoutValue(what),
          label: words.without.replace('{}', () => what),
        })),
      ]}
    />
  );
}

function MoreFields({ words, language, values, errors }: Props) {
  const unknown = { value: UNKNOWN, label: words.dontKnow };
  return (
    <Stack>
      <CheckboxOptions
        name="funding"
        label={words.funding}
        hint={words.fundingHint}
        values={values.funding}
        options={[...FUNDING.map((value) => ({ value, label: words.fundingOptions[value] })), unknown]}
      />
      <CheckboxOptions
        name="delivery"
        label={words.delivery}
        hint={words.deliveryHint}
        values={values.delivery}
        options={[...DELIVERY.map((value) => ({ value, label: words.deliveryOptions[value] })), unknown]}
      />
      <Select
        name="travel"
        label={words.travel}
        empty={words.travelEmpty}
        value={values.travel}
        error={errorOf(errors, 'travel')}
        options={travelOptions(words, values.travel)}
      />
      <Select
        name="language"
        label={words.language}
        empty={words.languageEmpty}
        value={values.language}
        error={errorOf(errors, 'language')}
        options={languageOptions(language, values.language)}
      />
      <Select
        name="wait"
        label={words.wait}
        empty={words.waitEmpty}
        value={values.wait}
        error={errorOf(errors, 'wait')}
        options={waitOptions(words, values.wait)}
      />
      <TextField
        name="price"
        label={words.price}
        hint={words.priceHint}
        value={values.price}
        error={errorOf(errors, 'price')}
        inputMode="decimal"
        size="short"
      />
    </Stack>
  );
}

const travelOptions = (words: Said, value: string) => {
  const label = (km: number) =>
    km === FURTHEST_KM ? words.travelAnywhere : plainPhrase(words.travelKm, { km });
  const all = new Set([...TRAVEL_KM, ...(/^\d+$/.test(value) ? [Number(value)] : [])]);
  return [...all].sort((a, b) => a - b).map((km) => ({ value: String(km), label: label(km) }));
};

/** A number of days that was understood and is not on the list is added. */
const waitOptions = (words: Said, value: string) => {
  const listed = Object.entries(words.waitOptions).map(([days, label]) => ({ value: days, label }));
  if (!/^\d+$/.test(value) || listed.some((option) => option.value === value)) return listed;
  return [{ value, label: plainPhrase(words.waitOther, { days: value }) }, ...listed];
};

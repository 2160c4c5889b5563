import { errorOf, type FieldError, type Typed } from '../../../platform/http/form.ts';
import {
  CheckboxOptions,
  FieldGroup,
  Heading,
  RadioOptions,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { ColumnName } from '../exchange/offer-columns.ts';
import { DELIVERY, FUNDING, OWN_CONTRIBUTIONS, PRICE_UNITS, TARGET_GROUPS } from '../vocabulary.ts';
import type { Words } from '../words.ts';

type Props = { values: Typed; errors: FieldError[]; w: Words };

/** All fields of an offer, in sections as a customer reads it. Names are those of the exchange format. */
export function OfferFields({ values, errors, w }: Props) {
  const { labels, hints, sections, empty, yes, no } = w.manage;
  const hint = (name: ColumnName): string | undefined => (hints as Readonly<Record<string, string>>)[name];
  const field = (name: ColumnName) => ({
    name,
    label: labels[name],
    hint: hint(name),
    value: values[name],
    error: errorOf(errors, name),
  });
  const named = <C extends string>(codes: readonly C[], names: Readonly<Record<C, string>>) =>
    codes.map((code) => ({ value: code, label: names[code] }));
  const many = (name: ColumnName) => {
    const { value, ...rest } = field(name);
    return { ...rest, values: (value ?? '').split(';').filter(Boolean) };
  };
  const yesNo = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: '', label: empty },
  ];
  const number = (name: ColumnName) => <TextField {...field(name)} size="short" inputMode="numeric" />;
  const radio = (name: ColumnName) => <RadioOptions {...field(name)} options={yesNo} />;
  return (
    <Stack size="lg">
      <Stack>
        <Heading level={2}>{sections.product}</Heading>
        <TextField {...field('title')} />
        <TextField {...field('line')} />
        <TextArea {...field('description')} rows={6} />
        <TextField {...field('product_detail')} />
      </Stack>
      <Stack>
        <Heading level={2}>{sections.price}</Heading>
        <TextField {...field('price_eur')} size="short" inputMode="decimal" />
        <Select {...field('price_unit')} empty={empty} options={named(PRICE_UNITS, w.codes.priceUnit)} />
        <Select
          {...field('own_contribution')}
          empty={empty}
          options={named(OWN_CONTRIBUTIONS, w.codes.ownContribution)}
        />
        <TextField {...field('price_detail')} />
        <CheckboxOptions {...many('funding')} options={named(FUNDING, w.codes.funding)} />
        <RadioOptions {...field('general_provision')} options={yesNo.slice(0, 2)} />
      </Stack>
      <Stack>
        <Heading level={2}>{sections.place}</Heading>
        <CheckboxOptions {...many('delivery')} options={named(DELIVERY, w.codes.delivery)} />
        <TextField {...field('postcode')} size="short" inputMode="numeric" />
        <TextField {...field('city')} />
        <TextField {...field('service_area')} />
        <TextField {...field('place_detail')} />
      </Stack>
      <Stack>
        <Heading level={2}>{sections.promotion}</Heading>
        <TextField {...field('special')} />
        <TextField {...field('special_detail')} />
        {number('trial_days')}
        {number('notice_days')}
      </Stack>
      <Stack>
        <Heading level={2}>{sections.personnel}</Heading>
        <TextField {...field('personnel')} />
        <TextField {...field('personnel_detail')} />
        {number('faces_count')}
        {radio('choose_person')}
        {radio('staff_gender_choice')}
      </Stack>
      <Stack>
        <Heading level={2}>{sections.conditions}</Heading>
        <CheckboxOptions {...many('target_groups')} options={named(TARGET_GROUPS, w.codes.targetGroups)} />
        {number('min_age')}
        {number('max_age')}
        <TextField {...field('languages')} />
      </Stack>
      <FieldGroup label={sections.room} name="room">
        {number('wait_days')}
        {number('capacity')}
        <TextField {...field('updated')} type="date" size="tel" />
      </FieldGroup>
    </Stack>
  );
}

import { errorOf } from '../../platform/http/form.ts';
import { Checkbox, Paragraph, RadioOptions, Select, TextArea, TextField } from '../../ui/index.ts';
import type { ProviderPageProps } from './provider.page.tsx';
import { PROVIDER_KINDS } from './provider.ts';
import type { Words } from './words.ts';

type FieldsProps = Pick<ProviderPageProps, 'kept' | 'values' | 'errors' | 'organisations'> & {
  w: Words['manage'];
};

/** For whom it is can only be said of a new one: identities hang on it. */
export function ProviderFields({ kept, values, errors, organisations, w }: FieldsProps) {
  const field = <N extends keyof Words['manage'] & string>(name: N) => ({
    name,
    value: values[name],
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextField {...field('name')} label={w.name} hint={w.nameHint} maxLength={60} />
      {kept ? (
        <Paragraph flush>
          <strong>{w.kind}</strong> {w.kinds[values.kind === 'staff' ? 'staff' : 'customer']}
          {values.organisation &&
            `, ${organisations.find(({ id }) => id === values.organisation)?.name ?? ''}`}
        </Paragraph>
      ) : (
        <>
          <RadioOptions
            {...field('kind')}
            label={w.kind}
            options={PROVIDER_KINDS.map((value) => ({
              value,
              label: w.kinds[value],
              hint: w.kindHint[value],
            }))}
          />
          <Select
            {...field('organisation')}
            label={w.organisation}
            hint={w.organisationHint}
            empty={w.choose}
            options={organisations.map(({ id: value, name: label }) => ({ value, label }))}
          />
        </>
      )}
      <TextField {...field('issuer')} label={w.issuer} hint={w.issuerHint} maxLength={500} />
      <TextField {...field('clientId')} label={w.clientId} maxLength={300} />
      <TextField
        name="clientSecret"
        type="password"
        autocomplete="off"
        label={w.clientSecret}
        hint={kept?.hasSecret ? w.clientSecretKept : w.clientSecretHint}
        error={errorOf(errors, 'clientSecret')}
        maxLength={1000}
      />
      <TextField {...field('scopes')} label={w.scopes} hint={w.scopesHint} maxLength={300} />
      <TextArea {...field('acrValues')} label={w.acrValues} hint={w.acrValuesHint} rows={4} />
      <TextField {...field('leastAcr')} label={w.leastAcr} hint={w.leastAcrHint} maxLength={200} />
      <Checkbox name="secondFactor" label={w.secondFactor} checked={values.secondFactor === 'on'} />
    </>
  );
}

import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import { Details, TextField } from '../../ui/index.ts';
import { words } from './contact.rules.ts';
import type { Person } from './person.ts';

type Name = 'name' | 'phone' | 'email' | 'postcode' | 'birthYear' | 'street' | 'city';
export type ContactFieldsProps = {
  language: Language;
  /** what was typed just now; undefined when the form is fresh, then the person's own values stand there */
  typed?: Typed | undefined;
  errors?: readonly FieldError[];
  person?: Partial<Pick<Person, Name>> | undefined;
};

/** Name and ways to be reached; goes inside a form, and with `contactSchemas[language]`. */
export function ContactFields({ language, typed, errors = [], person = {} }: ContactFieldsProps) {
  const w = words[language];
  const field = (name: Name) => ({
    name,
    label: w[name],
    value: typed ? typed[name] : (person[name]?.toString() ?? undefined),
    error: errorOf(errors, name),
  });
  const [street, city] = [field('street'), field('city')];
  return (
    <>
      <TextField {...field('name')} autocomplete="name" />
      <TextField {...field('phone')} hint={w.phoneHint} type="tel" size="tel" autocomplete="tel" />
      <TextField {...field('email')} hint={w.emailHint} type="email" autocomplete="email" />
      <TextField {...field('postcode')} hint={w.postcodeHint} size="short" autocomplete="postal-code" />
      <TextField
        {...field('birthYear')}
        hint={w.birthYearHint}
        size="short"
        inputMode="numeric"
        autocomplete="bday-year"
      />
      <Details summary={w.letter} open={Boolean(street.value || street.error || city.value || city.error)}>
        <TextField {...street} autocomplete="street-address" />
        <TextField {...city} autocomplete="address-level2" />
      </Details>
    </>
  );
}

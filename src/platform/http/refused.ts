import { errorOf, type FieldError, type Typed } from './form.ts';

/** What was refused on a page with more than one form; it is shown in the one that it came from. */
export type Refused<Form extends string> = { form: Form; errors: FieldError[]; typed: Typed };

/** A field of one of these forms, as it was typed and with what was wrong. */
export const fieldsOf =
  <Form extends string>(refused: Refused<Form> | undefined, form: Form) =>
  (name: string) => {
    const here = refused?.form === form ? refused : undefined;
    return { name, value: here?.typed[name], error: errorOf(here?.errors, name) };
  };

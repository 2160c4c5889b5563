import { Icon } from '../icon.tsx';
import { type Children, classes } from '../markup.ts';

export type FieldProps = {
  name: string;
  label: Children;
  hint?: Children;
  value?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  autocomplete?: string | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  disabled?: boolean | undefined;
  /** one digit: with the browser's own keys (Alt and this) one stands here at once; say so on the page */
  shortcut?: string | undefined;
};

/** The id of a field, to which the error summary links. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]+/g, '-')}`;

/** What a control carries so that its hint and its error are read with it. */
export function wiring(id: string, hint: Children, error: string | undefined) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    'aria-describedby': parts.join(' ') || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  };
}

export function Hint({ id, children }: { id: string; children: Children }) {
  if (!children) return null;
  return (
    <div class="utrecht-form-field-description" id={`${id}-hint`}>
      {children}
    </div>
  );
}

export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div class="utrecht-form-field-error-message" id={`${id}-error`}>
      <Icon name="alert-circle" small /> {text}
    </div>
  );
}

export type FrameProps = {
  id: string;
  label: Children;
  hint: Children;
  error: string | undefined;
  children: Children;
};

/** Label, hint and error stand above the control, in that order. */
export function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  const name = classes(
    'utrecht-form-field',
    'utrecht-form-field--distanced',
    error && 'utrecht-form-field--invalid',
  );
  return (
    <div class={name}>
      <label class="utrecht-form-label utrecht-form-field__label" for={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} text={error} />
      {children}
    </div>
  );
}

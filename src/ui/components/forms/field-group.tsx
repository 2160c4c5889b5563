import { type Children, classes } from '../markup.ts';
import { FieldError, fieldId, Hint, wiring } from './field-frame.tsx';

export type FieldGroupProps = {
  label: Children;
  hint?: Children;
  error?: string | undefined;
  /** Name for ids; needed when the group itself can have an error. */
  name?: string | undefined;
  id?: string | undefined;
  /** 1: the label is the page's question, as its h1. */
  heading?: 1 | undefined;
  children: Children;
};

/** Fields that belong together, or the answers to one question. */
export function FieldGroup({ label, hint, error, name = 'group', id, heading, children }: FieldGroupProps) {
  const base = `${id ?? fieldId(name)}-group`;
  return (
    <div class={classes('az-group', error && 'utrecht-form-field--invalid az-group--invalid')}>
      <fieldset
        class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
        aria-describedby={wiring(base, hint, error)['aria-describedby']}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend az-legend">
          {heading === 1 ? <h1 class="nl-heading nl-heading--level-1 az-flush">{label}</h1> : label}
        </legend>
        <Hint id={base}>{hint}</Hint>
        <FieldError id={base} text={error} />
        {children}
      </fieldset>
    </div>
  );
}

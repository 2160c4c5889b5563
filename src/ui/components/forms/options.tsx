import { type Children, classes } from '../markup.ts';
import { FieldError, fieldId } from './field-frame.tsx';
import { FieldGroup } from './field-group.tsx';

export type ChoiceOption = { value: string; label: Children; hint?: Children; shortcut?: string | undefined };
type OptionsProps = {
  name: string;
  label: Children;
  hint?: Children;
  error?: string | undefined;
  options: ChoiceOption[];
  id?: string | undefined;
  heading?: 1 | undefined;
};

// So many answers stand in two columns where there is room.
const MANY = 8;

/** One answer out of a few: the whole row is the target; nothing is chosen beforehand. */
export function RadioOptions({ value, options, ...group }: OptionsProps & { value?: string | undefined }) {
  return (
    <FieldGroup {...group}>
      <div class="az-options">
        {options.map((option, index) => (
          <OptionRow {...row('radio', group, option, index)} checked={option.value === value} />
        ))}
      </div>
    </FieldGroup>
  );
}

export function CheckboxOptions({
  values = [],
  options,
  ...group
}: OptionsProps & { values?: string[] | undefined }) {
  return (
    <FieldGroup {...group}>
      <div class={classes('az-options', options.length > MANY && 'az-options--many')}>
        {options.map((option, index) => (
          <OptionRow {...row('checkbox', group, option, index)} checked={values.includes(option.value)} />
        ))}
      </div>
    </FieldGroup>
  );
}

export type CheckboxProps = {
  name: string;
  label: Children;
  hint?: Children;
  value?: string;
  checked?: boolean | undefined;
  error?: string | undefined;
  id?: string | undefined;
};

export function Checkbox({
  name,
  label,
  hint,
  value = 'on',
  checked,
  error,
  id = fieldId(name),
}: CheckboxProps) {
  return (
    <div
      class={classes(
        'utrecht-form-field',
        'utrecht-form-field--distanced',
        error && 'utrecht-form-field--invalid',
      )}
    >
      <FieldError id={id} text={error} />
      <OptionRow
        type="checkbox"
        {...{ id, name, value, label, hint }}
        checked={checked ?? false}
        invalid={Boolean(error)}
        describedby={error && `${id}-error`}
      />
    </div>
  );
}

// The first row has the field's own id, so that the error summary reaches it.
function row(
  type: 'radio' | 'checkbox',
  group: Pick<OptionsProps, 'name' | 'id' | 'error'>,
  option: ChoiceOption,
  index: number,
) {
  const base = group.id ?? fieldId(group.name);
  return {
    type,
    id: index === 0 ? base : `${base}-${index}`,
    name: group.name,
    value: option.value,
    label: option.label,
    hint: option.hint,
    shortcut: option.shortcut,
    invalid: Boolean(group.error),
  };
}

type RowProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: Children;
  hint: Children;
  checked: boolean;
  invalid: boolean;
  describedby?: string | undefined;
  shortcut?: string | undefined;
};

function OptionRow({
  type,
  id,
  name,
  value,
  label,
  hint,
  checked,
  invalid,
  describedby,
  shortcut,
}: RowProps) {
  const look = type === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'az-checkbox';
  return (
    <div class="az-option">
      <input
        class={look}
        type={type}
        name={name}
        id={id}
        value={value}
        checked={checked}
        aria-invalid={invalid && type === 'checkbox' ? 'true' : undefined}
        aria-describedby={describedby}
        accesskey={shortcut}
      />
      <label class={`utrecht-form-label utrecht-form-label--${type}`} for={id}>
        {label}
        {hint && <span class="az-option__hint">{hint}</span>}
      </label>
    </div>
  );
}

import { FieldFrame, type FieldProps, fieldId, wiring } from './field-frame.tsx';

export type Option = { value: string; label: string };
export type SelectProps = FieldProps & {
  options: Option[];
  /** Text of the first, empty option: "Kies een team". Without it the first option is chosen. */
  empty?: string | undefined;
};

export function Select(props: SelectProps) {
  const { name, label, hint, value, error, id = fieldId(name), options, empty } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        class="az-select"
        id={id}
        name={name}
        autocomplete={props.autocomplete}
        disabled={props.disabled}
        {...wiring(id, hint, error)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

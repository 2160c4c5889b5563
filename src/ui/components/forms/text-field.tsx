import { classes } from '../markup.ts';
import { FieldFrame, type FieldProps, fieldId, wiring } from './field-frame.tsx';

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'search' | 'password';
  size?: 'short' | 'tel' | 'full';
  maxLength?: number | undefined;
};

export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    value,
    error,
    id = fieldId(name),
    type = 'text',
    size = 'full',
    maxLength,
  } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        class={classes(
          'utrecht-textbox',
          'utrecht-textbox--html-input',
          size !== 'full' && `az-field--${size}`,
        )}
        id={id}
        name={name}
        // Preact types each input type apart; the attributes here fit all of ours.
        type={type as 'text'}
        value={value}
        autocomplete={props.autocomplete}
        inputmode={props.inputMode}
        maxLength={maxLength}
        disabled={props.disabled}
        accesskey={props.shortcut}
        {...wiring(id, hint, error)}
      />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps & { rows?: number; maxLength?: number | undefined };

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, value, error, id = fieldId(name), rows = 4, maxLength } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea utrecht-form-field__input"
        id={id}
        name={name}
        rows={rows}
        autocomplete={props.autocomplete}
        maxLength={maxLength}
        disabled={props.disabled}
        accesskey={props.shortcut}
        {...wiring(id, hint, error)}
      >
        {value}
      </textarea>
    </FieldFrame>
  );
}

export type FileFieldProps = Omit<FieldProps, 'value' | 'inputMode'> & {
  accept?: string;
  multiple?: boolean;
};

export function FileField(props: FileFieldProps) {
  const { name, label, hint, error, id = fieldId(name), accept, multiple } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        class="az-file"
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        {...wiring(id, hint, error)}
      />
    </FieldFrame>
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

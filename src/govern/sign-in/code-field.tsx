import { TextField } from '../../ui/index.ts';

const LOOKS = {
  /** digits from a mail or an app */
  digits: { inputMode: 'numeric', autocomplete: 'one-time-code', size: 'short', maxLength: 12 },
  /** of an app, or a recovery code */
  app: { autocomplete: 'one-time-code', size: 'short', maxLength: 12 },
  paper: { autocomplete: 'off', maxLength: 40 },
} as const;

export type CodeFieldProps = {
  of: keyof typeof LOOKS;
  label: string;
  hint: string;
  typed: string | undefined;
  error: string | undefined;
};

/** Where a code is typed that shows who she is. */
export function CodeField({ of, label, hint, typed, error }: CodeFieldProps) {
  return <TextField name="code" label={label} hint={hint} value={typed} error={error} {...LOOKS[of]} />;
}

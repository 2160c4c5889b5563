import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import type { Children } from '../markup.ts';
import { fieldId } from './field-frame.tsx';
import { TextArea } from './text-field.tsx';

export type AskProps = {
  action: string;
  name: string;
  label: string;
  hint?: Children;
  button: string;
  value?: string | undefined;
  error?: string | undefined;
  /** Beside the button: another way, such as calling. */
  foot?: Children;
  /** Other fields of the same form: the sharing code, hidden fields. */
  children?: Children;
};

/** The open question, in the person's own words. */
export function Ask({ action, button, foot, children, ...field }: AskProps) {
  return (
    <form class="az-ask" action={action} method="post" novalidate>
      <TextArea {...field} rows={4} />
      {children}
      <div class="az-ask__foot">
        <Button iconEnd="arrow-right" picture="message-circle">
          {button}
        </Button>
        {foot && <p>{foot}</p>}
      </div>
    </form>
  );
}

export type SuggestProps = { fieldName: string; label: string; items: { text: string; href: string }[] };

/** Questions of others: links that open the form filled in; with script they fill it on the spot. */
export function Suggest({ fieldName, label, items }: SuggestProps) {
  const id = `${fieldId(fieldName)}-suggest`;
  return (
    <>
      <p class="az-strong az-flush" id={id}>
        {label}
      </p>
      <ul class="az-suggest" aria-labelledby={id}>
        {items.map(({ text, href }) => (
          <li>
            <a class="az-suggest__item" data-az-fill={fieldId(fieldName)} href={href}>
              <Icon name="quote" small />
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

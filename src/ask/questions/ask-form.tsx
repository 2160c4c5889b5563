import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { Ask, HiddenField, Link } from '../../ui/index.ts';
import type { Words } from './words.ts';

export const QUESTION_FIELD = 'question';
export const FOLLOWS_FIELD = 'follows';

export type AskState = {
  value?: string | undefined;
  error?: string | undefined;
  follows?: string | undefined;
};
type AskFormProps = { words: Words['ask']; phone: string | null; state: AskState };

/** The open question, as it stands on the front page and at 'nog een vraag'. */
export function AskForm({ words, phone, state }: AskFormProps) {
  return (
    <Ask
      action={paths.ask()}
      name={QUESTION_FIELD}
      label={words.label}
      hint={words.hint}
      button={words.button}
      value={state.value}
      error={state.error}
      foot={
        phone && (
          <>
            {words.rather}{' '}
            <Link href={telHref(phone)} strong nowrap>
              {phone}
            </Link>
          </>
        )
      }
    >
      {state.follows && <HiddenField name={FOLLOWS_FIELD} value={state.follows} />}
    </Ask>
  );
}

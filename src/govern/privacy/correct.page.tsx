import type { VNode } from 'preact';
import { ContactFields, MAIL_WISHES, type MailWish, type Person } from '../../ask/people/index.ts';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import { telHref } from '../../platform/http/site.ts';
import { LANGUAGES, type Language } from '../../platform/language/language.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  RadioOptions,
  Stack,
  TextArea,
} from '../../ui/index.ts';
import type { Words } from './words.ts';

export const CASE_FIELD = 'waarover';
export const TEXT_FIELD = 'verzoek';
export const WISH_FIELD = 'mailWish';

export type AskableCase = { id: string; title: string; organisation: string };
export type CorrectProps = {
  person: Person | undefined;
  /** what she wants by e-mail of a message to her */
  mailWish: MailWish;
  typed?: Typed | undefined;
  errors?: readonly FieldError[];
  /** what was typed below, in the request to an organisation */
  asked?: Typed | undefined;
  askErrors?: readonly FieldError[];
  cases: readonly AskableCase[];
  /** the last day on which the law wants an answer */
  until: string;
  /** of the desk: whom to call when nobody works for her */
  phone: string | null;
  done?: string | undefined;
  language: Language;
  w: Words;
};

/** What she told of herself, hers to change; and the way to have corrected what an organisation wrote. */
export const correctPage = (props: CorrectProps): VNode => {
  const { person, typed, errors = [], askErrors = [], done, language, w } = props;
  const c = w.correct;
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack>
          <ErrorSummary title={c.errors} errors={[...errors, ...askErrors]} />
          <BackLink href={paths.mine.data()}>{w.back}</BackLink>
          <Heading level={1}>{c.title}</Heading>
          {done && <Alert kind="ok" title={done} />}
          <Paragraph lead>{c.lead}</Paragraph>
          <form class="az-stack" method="post" action={paths.mine.correct()} novalidate>
            <ContactFields {...{ language, typed, errors, person }} />
            <RadioOptions
              name="language"
              label={c.language}
              options={LANGUAGES.map((value) => ({ value, label: c.languages[value] }))}
              value={typed?.language ?? person?.language}
            />
            <RadioOptions
              name={WISH_FIELD}
              label={c.mailWish}
              hint={c.mailWishHint}
              options={MAIL_WISHES.map((value) => ({ value, label: c.mailWishes[value] }))}
              value={typed?.[WISH_FIELD] ?? props.mailWish}
            />
            <div>
              <Button>{c.button}</Button>
            </div>
          </form>
          <Paragraph soft small flush>
            {c.signIn} <Link href={paths.mine.access()}>{c.signInLink}</Link>.
          </Paragraph>
        </Stack>
        <Improve {...props} />
      </Stack>
    </Page>
  );
};

function Improve({ cases, asked, askErrors = [], until, phone, w }: CorrectProps) {
  const c = w.correct;
  const error = (field: string) => errorOf(askErrors, field);
  return (
    <Stack>
      <Heading level={2} id="verbeteren">
        {c.theirs}
      </Heading>
      {cases.length > 0 && <Paragraph flush>{c.theirsText}</Paragraph>}
      {cases.length === 0 && (
        <Paragraph flush>
          {c.nobody}{' '}
          {phone ? (
            <>
              {c.callDesk}{' '}
              <Link href={telHref(phone)} nowrap>
                {phone}
              </Link>
            </>
          ) : (
            c.noPhone
          )}
        </Paragraph>
      )}
      {cases.length > 0 && (
        <form class="az-stack" method="post" action={paths.mine.improve()} novalidate>
          <RadioOptions
            name={CASE_FIELD}
            label={c.about}
            options={cases.map(({ id, title, organisation }) => ({
              value: id,
              label: title,
              hint: organisation,
            }))}
            value={asked?.[CASE_FIELD] ?? (cases.length === 1 ? cases[0]?.id : undefined)}
            error={error(CASE_FIELD)}
          />
          <TextArea
            name={TEXT_FIELD}
            label={c.say}
            hint={c.until(until)}
            rows={4}
            value={asked?.[TEXT_FIELD]}
            error={error(TEXT_FIELD)}
          />
          <div>
            <Button kind="secondary">{c.ask}</Button>
          </div>
        </form>
      )}
    </Stack>
  );
}

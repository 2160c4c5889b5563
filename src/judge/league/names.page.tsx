import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import { Alert, Button, ErrorSummary, Page, PageHead, Stack, TextField, uiWords } from '../../ui/index.ts';
import { LEAGUES } from './league.ts';
import type { Words } from './words.ts';

type Props = {
  values: Typed;
  errors: readonly FieldError[];
  saved: boolean;
  language: Language;
  w: Words;
};

/** For the operator: what the three leagues are called. */
export const namesPage = ({ values, errors, saved, language, w }: Props): VNode => (
  <Page tight>
    <Stack size="lg">
      <ErrorSummary title={uiWords[language].layout.errorTitle} errors={[...errors]} />
      <PageHead title={w.names.title} intro={w.names.intro} />
      {saved && (
        <Alert kind="ok" title={w.names.saved}>
          {w.names.savedText}
        </Alert>
      )}
      <form class="az-stack" method="post" action={paths.league.names()}>
        {[...LEAGUES].reverse().map((league) => (
          <TextField
            name={league}
            label={w.names.label(w.means[league])}
            value={values[league] ?? ''}
            error={errorOf(errors, league)}
            maxLength={40}
          />
        ))}
        <div>
          <Button>{w.names.save}</Button>
        </div>
      </form>
    </Stack>
  </Page>
);

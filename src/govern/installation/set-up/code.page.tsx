import { paths } from '../../../paths.ts';
import {
  Button,
  Details,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Piece,
  Stack,
  TextField,
} from '../../../ui/index.ts';
import type { Words } from './words.ts';

type Props = { words: Words; typed?: string | undefined; error?: string | undefined };

export function CodePage({ words: { code: w, errorTitle, next }, typed, error }: Props) {
  return (
    <Page narrow tight>
      <form method="post" action={paths.setUp.code()} novalidate>
        <Stack>
          <ErrorSummary title={errorTitle} errors={error ? [{ field: 'code', text: error }] : []} />
          <Piece open size="lg" />
          <Heading level={1}>{w.title}</Heading>
          <Paragraph lead>{w.intro}</Paragraph>
          <TextField
            name="code"
            label={w.label}
            hint={w.hint}
            value={typed}
            error={error}
            autocomplete="off"
            maxLength={30}
          />
          <div>
            <Button iconEnd="arrow-right">{next}</Button>
          </div>
          <Details summary={w.why}>
            <Paragraph flush>{w.whyText}</Paragraph>
          </Details>
        </Stack>
      </form>
    </Page>
  );
}

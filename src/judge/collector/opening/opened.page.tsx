import { errorOf, type FieldError } from '../../../platform/http/form.ts';
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts';
import { addressOf, collectorPage, type PageFrame } from '../pages/index.ts';
import { addressOfQuarter, hidden, type OneQuarter, openingWords } from './opening.page.tsx';

export type OpenedQuarter = OneQuarter & {
  opened: number;
  spoiled: number;
  /** the council's share was one of the two: with it the full set can be fetched */
  council: boolean;
  typed: string;
  errors: readonly FieldError[];
};

/** It is done: what was counted, what is gone, and where to recount it. */
export const openedPage = (frame: PageFrame, one: OpenedQuarter): string => {
  const w = openingWords[frame.language];
  return collectorPage(frame, {
    title: w.doneTitle,
    hasErrors: one.errors.length > 0,
    body: (
      <Page narrow tight>
        <Stack size="lg">
          <BackLink href={addressOf('/openen', frame)}>{w.back}</BackLink>
          <ErrorSummary title={w.errors} errors={[...one.errors]} />
          <div>
            <Heading level={1}>{w.doneTitle}</Heading>
            <Paragraph lead>
              {one.name}, {w.quarter(one.quarter)}. {w.counted(one.opened, one.spoiled)}
            </Paragraph>
            {one.state === 'destroyed' && (
              <Paragraph>
                {w.destroyed} {one.council && w.paper}
              </Paragraph>
            )}
          </div>
          <Card>
            <Heading level={2}>{w.export}</Heading>
            <Paragraph>{w.exportText}</Paragraph>
            <ButtonLink href={`/openbaar/${one.organisation}/${one.quarter}.jsonl`} kind="secondary">
              {w.download}
            </ButtonLink>
          </Card>
          {one.council && (
            <Card>
              <form method="post" action={`${addressOfQuarter(one)}/volledig`} noValidate>
                <Stack>
                  <Heading level={2}>{w.full}</Heading>
                  <Paragraph flush>{w.fullText}</Paragraph>
                  <TextArea
                    name="share"
                    label={w.share}
                    hint={w.shareHint}
                    value={one.typed}
                    error={errorOf(one.errors, 'share')}
                    autocomplete="off"
                    rows={3}
                  />
                  {hidden(frame)}
                  <div>
                    <Button>{w.fullButton}</Button>
                  </div>
                </Stack>
              </form>
            </Card>
          )}
        </Stack>
      </Page>
    ),
  });
};

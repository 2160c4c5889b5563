import { paths } from '../../paths.ts';
import { telHref } from '../../platform/http/site.ts';
import { ButtonLink, Heading, Link, Page, Paragraph, Piece, Row, Stack } from '../../ui/index.ts';
import type { Failure } from './failure.rules.ts';
import type { Words } from './words.ts';

type FailedProps = {
  words: Words;
  why: Failure;
  /** to try once more; left out when that is of no use */
  again: { href: string; name: string } | undefined;
  name: string;
  phone: string | null;
};

/** What went wrong, in plain words, and the ways on: there is always another. */
export function FailedPage({ words: w, why, again, name, phone }: FailedProps) {
  const { title, text } = w.failed[why];
  return (
    <Page narrow tight>
      <Stack>
        <Piece open size="lg" />
        <Heading level={1}>{title(name)}</Heading>
        <Paragraph lead>{text(name)}</Paragraph>
        <Row>
          {again && (
            <ButtonLink href={again.href} iconEnd="arrow-right">
              {w.again(again.name)}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={paths.signIn.start()}>
            {w.otherWay}
          </ButtonLink>
        </Row>
        {phone && (
          <Paragraph flush>
            {w.call}{' '}
            <Link href={telHref(phone)} nowrap>
              {phone}
            </Link>
          </Paragraph>
        )}
      </Stack>
    </Page>
  );
}

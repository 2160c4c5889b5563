import { telHref } from '../../platform/http/site.ts';
import type { Children } from '../../ui/index.ts';
import { Heading, Link, Page, Paragraph, Stack } from '../../ui/index.ts';

export type TextPart = { id?: string; title: string; text: readonly string[] };
export type TextPageProps = {
  title: string;
  intro?: string;
  parts: readonly TextPart[];
  children?: Children;
};

/** A page to read: a title, short parts, and what to do next. */
export function TextPage({ title, intro, parts, children }: TextPageProps) {
  return (
    <Page narrow tight>
      <Stack size="lg">
        <Stack size="sm">
          <Heading level={1}>{title}</Heading>
          {intro && <Paragraph lead>{intro}</Paragraph>}
        </Stack>
        {parts.map((part) => (
          <Part {...part} />
        ))}
        {children}
      </Stack>
    </Page>
  );
}

export function Part({ id, title, text, children }: TextPart & { children?: Children }) {
  return (
    <Stack size="sm">
      <Heading level={2} look={3} id={id}>
        {title}
      </Heading>
      {text.map((one) => (
        <Paragraph flush>{one}</Paragraph>
      ))}
      {children}
    </Stack>
  );
}

export function PhoneLine({ label, phone }: { label: string; phone: string | null }) {
  if (!phone) return null;
  return (
    <Paragraph flush>
      {label}{' '}
      <Link href={telHref(phone)} nowrap>
        {phone}
      </Link>
    </Paragraph>
  );
}
